import type { QuestionFacts, RegionFacts } from '@/lib/domain/indicators/question-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import type { ComparedRow } from '../heat-table';
import { sourceTexts } from './source-texts';

/** Every industry of every compared region as one row: quotient with its marks and share, in full precision. */
export function compareSheet(facts: QuestionFacts, compared: readonly RegionFacts[], rows: readonly ComparedRow[]): Sheet {
  const { compare, words, files } = messages.indicators;
  const { heads } = files;
  const { vintage, year } = facts;
  return {
    title: compare.caption(year, facts.reference.name),
    columns: [
      heads.region, heads.code, heads.industry, heads.naics, words.measures[vintage?.series.measure ?? 'employment'].title, heads.share,
      heads.lq, heads.low, heads.high, heads.interval, heads.symmetric, heads.reason,
    ],
    rows: rows.flatMap(({ line, readings }) => compared.map(({ code, name }, at) => {
      const reading = readings[at];
      const lq = reading?.lq;
      return [
        name, code, line.title, line.naics.join(' ') || line.code, reading?.count.value ?? null, reading?.share.value ?? null,
        lq?.value ?? null, lq?.lo ?? null, lq?.hi ?? null, lq?.interval ?? (lq?.intervalReason ? messages.ui.missing[lq.intervalReason] : null),
        lq && lq.value !== null ? (lq.value - 1) / (lq.value + 1) : null, !lq || lq.reason ? messages.ui.missing[lq?.reason ?? 'not-available'] : null,
      ];
    })),
    source: vintage ? sourceTexts({ vintage, years: String(year ?? ''), rules: [`${heads.region}: ${compared.map(({ code, name }) => `${name} (${code})`).join(', ')}. ${files.reference(facts.reference.name, facts.reference.code)}`] }) : [],
  };
}
