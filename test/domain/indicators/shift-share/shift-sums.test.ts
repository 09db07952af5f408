import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { shiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { shiftSums } from '@/lib/domain/indicators/shift-share/shift-sums';
import { spanOf } from '../fixture-series';
import { F1_PUBLISHED, F1_ROWS, series, settled } from './fixture-shift';

const RULES = { suppressed: 'drop', denominator: 'published', exact: true } as const;
const totals = (rows = F1_ROWS, published = F1_PUBLISHED) => shiftShareTable(spanOf(2012, 2013), settled(rows, published, RULES), 'dunn').totals;

describe('the last row of a shift-share', () => {
  it('holds the whole, with what the published total has beyond its parts under not split', () => {
    expect(shiftSums(totals(F1_ROWS, series('total', [182, 208], [1100, 1265])))).toEqual({ partial: false, base: known(182), end: known(208), change: known(26), unallocated: known(1) });
  });

  it('holds the split industries alone where a suppressed one could be solved from the total', () => {
    const hole = [...F1_ROWS.slice(0, 3), series('4', [60, null], [400, 480])];
    const sums = shiftSums(totals(hole));
    expect(sums).toEqual({ partial: true, base: known(120), end: known(150), change: known(30), unallocated: missing('suppressed') });
    const { terms } = totals(hole);
    expect((terms.ns?.value ?? NaN) + (terms.im?.value ?? NaN) + (terms.rs?.value ?? NaN)).toBeCloseTo(30, 9);
  });
});
