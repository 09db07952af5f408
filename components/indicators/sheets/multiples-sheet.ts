import type { QuotientTrend } from '@/lib/domain/indicators/analysis/quotient-trends';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { sourceTexts } from './source-texts';

interface MultiplesOf { vintage: VintageFacts; title: string; names: Readonly<Record<string, string>>; trends: readonly QuotientTrend[] }

/** One industry in several regions through the years, one row a figure. */
export function multiplesSheet(facts: QuestionFacts, { vintage, title, names, trends }: MultiplesOf): Sheet {
  const { compare, words, files } = messages.indicators;
  const { heads } = files;
  const years = words.years(vintage.years[0] ?? 0, vintage.years.at(-1) ?? 0);
  return {
    title: compare.multiples.label(title, facts.reference.name, years),
    columns: [heads.region, heads.code, heads.year, heads.lq, heads.share, heads.reason],
    rows: trends.flatMap(({ code, points }) => points.map(({ year, lq, share }) => [names[code] ?? code, code, year, lq.value, share.value, lq.value === null ? messages.ui.missing[lq.reason] : null])),
    source: sourceTexts({ vintage, years, rules: [files.reference(facts.reference.name, facts.reference.code)] }),
  };
}
