import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { quarterOf } from '../shared/quarter';
import type { ReportFacts } from './facts/report-facts';
import type { Block } from './block';
import type { Report } from './report';
import { hoistCites } from './hoist-cites';
import { editionOf, type ReportKind } from './report-kind';
import { fillTemplate } from './template/fill-template';
import { parseTemplate } from './template/parse-template';
import { valuesOf } from './template/values-of';

/** Nothing of ours stands behind a public figure for a reader who may not sign in. */
const withoutLinks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'href').map(([key, inner]) => [key, withoutLinks(inner)]));
};

/** The quarter or the year a report is of, as its title says it. */
const whenOf = (kind: ReportKind, { outreach }: ReportFacts): string | null => {
  if (!outreach) return null;
  const { from } = outreach.period;
  return kind === 'annual' ? from.slice(0, 4) : messages.followThrough.helped.quarter(quarterOf(from));
};

/**
 * One report from its template and the facts read for it. The first paragraph leads; everything after it follows as the template says.
 * RangeError where the template has faults: it is checked when it is saved.
 */
export function composeReport(kind: ReportKind, template: string, facts: ReportFacts): Report {
  const { lines, faults } = parseTemplate(template, kind);
  const [fault] = faults;
  if (fault) throw new RangeError(`Line ${fault.line}: ${fault.reason}`);
  const filled = fillTemplate(lines, valuesOf(kind, facts)).map(hoistCites);
  const edition = editionOf(kind);
  const blocks = edition === 'public' ? (withoutLinks(filled) as Block[]) : filled;
  const [first, ...rest] = blocks;
  const lead = first?.kind === 'paragraph' ? first.runs : [];
  const { kinds, titles, line } = messages.reports;
  const name = facts.firm?.name ?? facts.part?.name ?? facts.cluster.cluster;
  return {
    kind, edition, title: titles[kind](name, whenOf(kind, facts)), line: line(kinds[kind].name, format.day(facts.today, 'year')), asOf: facts.today, lead,
    blocks: first?.kind === 'paragraph' ? rest : blocks, sources: facts.sources.map(({ href, ...source }) => ({ ...source, ...(href && edition === 'internal' && { href }) })),
    vintages: facts.vintages.map((one) => ({ ...one })), sample: facts.sample,
  };
}
