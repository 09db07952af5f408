import { missing, type Measured } from '../measured';
import type { ShiftChange } from './shift-change';
import type { ShiftSeries } from './shift-series';

/** The change between two positions of a series; a position outside it is `missing-year`. */
export function shiftBetween({ region, reference }: ShiftSeries, from: number, to: number): ShiftChange {
  const at = (figures: readonly Measured[], position: number): Measured => figures[position] ?? missing('missing-year');
  return {
    region: { base: at(region, from), end: at(region, to) },
    reference: { base: at(reference, from), end: at(reference, to) },
  };
}
