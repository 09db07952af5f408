import { sameCoverage, type Matching, type Source } from '@/lib/domain/indicators/dated-reading';
import type { LineSum } from '@/lib/domain/indicators/line-reading';
import { subclusterVisibility } from '@/lib/domain/indicators/subcluster-visibility';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { clusterOf, type SubclusterDefinition } from './cluster-of';
import type { SourceVintage } from './resolve-question';

export type Subject = { title: string; lines: LineSum; matching: Matching; cluster: string | null };

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const seenIn = ({ table }: Source, parts: readonly SubclusterDefinition[], sixDigitCodes: readonly string[]): LineSum => {
  const published = table.lines.filter(({ naics }) => naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics }));
  const codes = parts.flatMap(({ industries }) => subclusterVisibility(industries, published, sixDigitCodes).sum.map(({ code }) => code));
  return [...new Set(codes)].map((code) => ({ code, weight: 1 }));
};

/** What a traced figure is about: one published line, a sub-cluster, a whole cluster, or all industries. */
export const traceSubject = async (
  { db }: QueryContext, chosen: SourceVintage, asked: { line?: string; cluster?: string; subcluster?: string },
): Promise<Subject> => {
  if (asked.line !== undefined) {
    const line = chosen.table.lines.find(({ code }) => code === asked.line);
    if (!line) throw refuse('line', messages.indicators.refused.noSuchLine);
    return { title: line.title, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line), cluster: null };
  }
  if (asked.cluster === undefined) return { title: messages.indicators.allIndustries, lines: [], matching: () => null, cluster: null };
  const definition = await clusterOf(db, asked.cluster);
  const parts = definition.subclusters.filter(({ code }) => asked.subcluster === undefined || code === asked.subcluster);
  const [only] = parts;
  if (!only) throw refuse('subcluster', messages.indicators.refused.noSuchSubcluster);
  const matching: Matching = (source) => {
    const lines = seenIn(source, parts, definition.sixDigitCodes);
    return lines.length > 0 ? lines : null;
  };
  return {
    title: asked.subcluster === undefined ? definition.name : only.name,
    lines: matching(chosen) ?? [],
    matching: asked.subcluster === undefined && parts.length > 1 ? () => null : matching,
    cluster: definition.clusterCode,
  };
};
