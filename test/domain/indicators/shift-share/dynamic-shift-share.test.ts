import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { dunn } from '@/lib/domain/indicators/shift-share/dunn';
import { dynamicShiftShare } from '@/lib/domain/indicators/shift-share/dynamic-shift-share';
import { shiftBetween } from '@/lib/domain/indicators/shift-share/shift-between';
import { spanOf } from '../fixture-series';
import { F1_PUBLISHED, F1_ROWS, series } from './fixture-shift';

const span = spanOf(2010, 2012);
const TOTALS = series('total', [200, 220, 210], [1000, 1100, 1210]);

describe('dynamic shift-share', () => {
  it('sums the yearly components', () => {
    // 2010-11: g_n .1, g_in .2: NS 10, IM 10, RS 110-100-20 = -10. 2011-12: g_n .1, g_in 1/6: NS 11, IM 22/3, RS 121-110-55/3.
    const row = dynamicShiftShare(span, series('21', [100, 110, 121], [50, 60, 70]), TOTALS);
    expect(row).toEqual({
      ns: expect.closeTo(21, 9), im: expect.closeTo(10 + 22 / 3, 9), rs: expect.closeTo(-10 + 11 - 55 / 3, 9), newIndustry: false,
    });
  });

  it('is Dunn over a span of one year', () => {
    const year = spanOf(2012, 2013);
    for (const row of F1_ROWS) {
      expect(dynamicShiftShare(year, row, F1_PUBLISHED)).toEqual(dunn(year, shiftBetween(row, 0, 1), shiftBetween(F1_PUBLISHED, 0, 1)));
    }
  });

  it('is null when a year is missing, and invents none', () => {
    expect(dynamicShiftShare(span, series('21', [100, 121], [50, 70]), TOTALS)).toEqual({ ...missing('missing-year'), unallocated: known(21) });
    expect(dynamicShiftShare(span, series('21', [100, null, 121], [50, 60, 70]), TOTALS)).toEqual({ ...missing('suppressed'), unallocated: known(21) });
    expect(dynamicShiftShare(span, series('21', [100, 110, 121], [50, 60, null]), TOTALS)).toMatchObject(missing('suppressed'));
    expect(dynamicShiftShare(span, series('21', [100, 110, 121], [50, 60, 70]), series('total', [200, 220], [1000, 1100]))).toMatchObject(missing('missing-year'));
  });

  it('counts a year that starts from nothing as regional share, and refuses the row for a year the reference lacks', () => {
    expect(dynamicShiftShare(span, series('21', [0, 0, 7], [50, 60, 70]), TOTALS)).toEqual({ ns: 0, im: 0, rs: 7, newIndustry: true });
    expect(dynamicShiftShare(span, series('21', [5, 6, 9], [50, 0, 70]), TOTALS)).toEqual({ ...missing('zero-reference'), unallocated: known(4) });
  });

  it('adds up to the change over the span', () => {
    const count = fc.integer({ min: 1, max: 10_000 });
    fc.assert(fc.property(fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 8 }), (years) => {
      const counts = years.map(([e]) => e);
      const row = dynamicShiftShare(
        spanOf(2000, 2000 + years.length - 1), series('21', counts, years.map(([, n]) => n)), series('total', counts, years.map(([, , N]) => N)),
      );
      if (!('ns' in row)) throw new Error(row.reason);
      const scale = Math.max(1, Math.abs(row.ns), Math.abs(row.im), Math.abs(row.rs));
      expect(Math.abs(row.ns + row.im + row.rs - ((counts.at(-1) ?? NaN) - (counts[0] ?? NaN)))).toBeLessThanOrEqual(1e-8 * scale);
    }));
  });
});
