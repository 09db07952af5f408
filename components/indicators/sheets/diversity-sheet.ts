import type { RegionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { diversityRows } from '../diversity-rows';
import { sourceTexts } from './source-texts';

/** The indices of diversity in full precision, with the industry level they are over and, in a series, those of the base year. */
export function diversitySheet(facts: QuestionFacts, vintage: VintageFacts, { year, now, before }: RegionAnalysis['diversity']): Sheet {
  const { diversity: words, words: common, files: { heads } } = messages.indicators;
  const rows = diversityRows(now, facts.reference.name);
  return {
    title: words.caption(facts.region.name, year),
    columns: [heads.index, ...(before ? [String(before.year)] : []), String(year), heads.why, words.columns.says],
    rows: rows.map(({ key, title, says }) => {
      const figure = now[key];
      return [title, ...(before ? [before.was[key].value] : []), figure.value, figure.value === null ? messages.ui.missing[figure.reason] : null, says];
    }),
    source: sourceTexts({ vintage, place: facts, years: before ? common.years(before.year, year) : String(year), rules: [words.level(now.classes, vintage.title)] }),
  };
}
