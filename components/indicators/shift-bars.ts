import { waterfallSteps } from '@/lib/domain/indicators/shift-share/waterfall-steps';
import { ARCELUS_TERMS } from '@/lib/domain/indicators/shift-share/arcelus';
import { shiftSums } from '@/lib/domain/indicators/shift-share/shift-sums';
import type { ShiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { WaterfallBar } from './chart/waterfall-bar';
import { shiftText } from './shift-text';

type Table = Pick<ShiftShareTable, 'totals' | 'method' | 'baseYear' | 'endYear'>;

const levelBar = (key: 'base' | 'end', label: string, value: number): WaterfallBar => ({ key, label, kind: 'level', from: 0, to: value, value: format.number(value) });
const changeBar = (key: string, label: string, from: number, to: number): WaterfallBar => ({ key, label, kind: 'change', from, to, value: shiftText(to - from), short: messages.indicators.shiftShare.short[key as keyof typeof messages.indicators.shiftShare.short] });

const eightTerms = ({ totals, baseYear, endYear }: Table): readonly WaterfallBar[] => {
  const { steps, terms } = messages.indicators.shiftShare;
  const { base, end } = shiftSums(totals);
  if (base.value === null || end.value === null) return [];
  let level = base.value;
  const bars = [levelBar('base', steps.base(baseYear), base.value)];
  for (const term of ARCELUS_TERMS) {
    const height = totals.terms[term]?.value;
    if (height == null) return [];
    bars.push(changeBar(term, terms[term].title, level, level + height));
    level += height;
  }
  if (Math.abs(end.value - level) > 1e-6 * Math.abs(end.value)) bars.push(changeBar('unallocated', steps.unallocated, level, end.value));
  return [...bars, levelBar('end', steps.end(endYear), end.value)];
};

/** A shift-share as bars: base, the terms of its method, what is not split, end. Empty where a total is missing. */
export function shiftBars(table: Table): readonly WaterfallBar[] {
  const { steps, terms } = messages.indicators.shiftShare;
  if (table.method === 'arcelus') return eightTerms(table);
  return waterfallSteps(table).map(({ step, from, to }): WaterfallBar => {
    if (step === 'base' || step === 'end') return levelBar(step, steps[step](step === 'base' ? table.baseYear : table.endYear), to.value ?? 0);
    const label = step === 'unallocated' ? steps.unallocated : terms[step].title;
    if (from.value === null || to.value === null) return { key: step, label, kind: 'change', from: null, to: null, value: from.value === null ? messages.indicators.words.short[from.reason] : '' };
    return changeBar(step, label, from.value, to.value);
  });
}
