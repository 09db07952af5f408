import { allocationStanding } from '@/lib/domain/indicators/shift-share/allocation-standing';
import { UNDISCLOSED } from '@/lib/domain/indicators/shift-share/settle-rows';
import { SHIFT_SHARE_TERMS, type ShiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { shiftSums } from '@/lib/domain/indicators/shift-share/shift-sums';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { sourceTexts } from './source-texts';

interface ShiftOf { vintage: VintageFacts; split: ShiftShareTable; titles: Readonly<Record<string, string>> }

/** A shift-share by industry with its sums in the last row, in the unit of the counts; the method and its rules stand with the source. */
export function shiftSheet(facts: QuestionFacts, { vintage, split, titles }: ShiftOf): Sheet {
  const { shiftShare: words, words: common, allocation, files: { heads } } = messages.indicators;
  const terms = SHIFT_SHARE_TERMS[split.method];
  const years = common.years(split.baseYear, split.endYear);
  const { totals } = split;
  const sums = shiftSums(totals);
  const difference = (base: number | null, end: number | null) => (base === null || end === null ? null : end - base);
  return {
    title: words.caption(facts.region.name, years),
    columns: [heads.code, heads.industry, String(split.baseYear), ...terms.map((term) => words.terms[term].title), heads.unallocated, heads.total, String(split.endYear), heads.standing, heads.notSplit],
    rows: [
      ...split.rows.map(({ code, base, end, terms: parts, unallocated, refused }) => {
        const standing = base.value === null || !parts.h || !parts.c ? null : allocationStanding(base.value, { h: parts.h, c: parts.c });
        return [
          code, code === UNDISCLOSED ? words.undisclosed : (titles[code] ?? code), base.value, ...terms.map((term) => parts[term]?.value ?? null), unallocated.value,
          difference(base.value, end.value), end.value, standing ? allocation[standing].title : null, refused ? messages.ui.missing[refused] : null,
        ];
      }),
      [
        null, sums.partial ? words.totalSplit : words.total, sums.base.value, ...terms.map((term) => totals.terms[term]?.value ?? null),
        sums.unallocated.value, sums.change.value, sums.end.value, null, sums.unallocated.value === null ? messages.ui.missing['would-disclose'] : null,
      ],
    ],
    source: sourceTexts({
      vintage, place: facts, years,
      rules: [words.named(words.methods[split.method].short, words.suppressed[split.suppressed].says, words.denominators[split.denominator].says), ...(sums.partial ? [words.restUnknown] : [])],
    }),
  };
}
