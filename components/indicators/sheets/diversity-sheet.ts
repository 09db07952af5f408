import type { RegionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import type { RegionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import { isMissing } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { diversityGap } from '../diversity-gap';
import { diversityRows } from '../diversity-rows';
import { sourceTexts } from './source-texts';

const besideOf = (gap: ReturnType<typeof diversityGap>): Sheet['rows'][number] => (gap === null || isMissing(gap) ? [null, null, null, null]
  : [gap.lo, gap.hi, gap.estimate, gap.estimate === null ? null : messages.indicators.gaps.files.how['bounds-then-proportional-fit']]);

/** The indices of diversity in full precision, with the industry level they are over and, in a series, those of the base year. */
export function diversitySheet(facts: QuestionFacts, vintage: VintageFacts, { year, now, before }: RegionAnalysis['diversity'], gaps: Pick<RegionGaps, 'rule' | 'diversity'> | null = null): Sheet {
  const { diversity: words, words: common, files: { heads } } = messages.indicators;
  const { gaps: { files: beside, rules } } = messages.indicators;
  const filled = gaps && gaps.rule !== 'leave' ? gaps.diversity : null;
  const rows = diversityRows(now, facts.reference.name);
  return {
    title: words.caption(facts.region.name, year),
    columns: [heads.index, ...(before ? [String(before.year)] : []), String(year), heads.why, ...(filled ? [beside.low, beside.high, beside.estimate, beside.method] : []), words.columns.says],
    rows: rows.map(({ key, title, says }) => {
      const figure = now[key];
      return [title, ...(before ? [before.was[key].value] : []), figure.value, figure.value === null ? messages.ui.missing[figure.reason] : null, ...(filled ? besideOf(figure.value === null ? diversityGap(filled, key) : null) : []), says];
    }),
    source: sourceTexts({ vintage, place: facts, years: before ? common.years(before.year, year) : String(year), rules: [words.level(now.classes, vintage.title), ...(filled && gaps ? [beside.rule(rules[gaps.rule])] : []), ...(filled && 'gaps' in filled ? [messages.indicators.gaps.diversity(filled.gaps, filled.classes)] : [])] }),
  };
}
