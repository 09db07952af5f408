import { isMissing, known, type Measured } from '../measured';
import { shiftSums } from './shift-sums';
import type { ShiftShareTable } from './shift-share-table';

export const WATERFALL_STEPS = ['base', 'ns', 'im', 'rs', 'unallocated', 'end'] as const;
export type WaterfallStep = {
  readonly step: (typeof WATERFALL_STEPS)[number];
  /** Where the bar starts and stops on the scale of the counts; null with the reason where it cannot be drawn. */
  readonly from: Measured;
  readonly to: Measured;
};

/**
 * A shift-share as a waterfall: base, national share, industry mix, regional share, what stays unallocated (with the residual of a
 * published total; left out where both are 0), end. Unit of the counts. Where what is unallocated is unknown, base and end are of the
 * split industries alone, so that no bar can be subtracted from the others. Methods without ns, im, rs (Arcelus) and a region without
 * a total have no waterfall: an empty list.
 */
export function waterfallSteps({ totals }: Pick<ShiftShareTable, 'totals'>): readonly WaterfallStep[] {
  const { terms } = totals;
  const { base, end, partial, unallocated } = shiftSums(totals);
  if (base.value === null || end.value === null) return [];
  const steps: WaterfallStep[] = [{ step: 'base', from: known(0), to: base }];
  let level = base.value;
  for (const step of ['ns', 'im', 'rs'] as const) {
    const height = terms[step]?.value;
    if (height == null) return [];
    steps.push({ step, from: known(level), to: known(level + height) });
    level += height;
  }
  if (!partial && !isMissing(unallocated) && unallocated.value !== 0) {
    steps.push({ step: 'unallocated', from: known(level), to: known(level + unallocated.value) });
  }
  return [...steps, { step: 'end', from: known(0), to: end }];
}
