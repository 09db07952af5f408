import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { dunn } from '@/lib/domain/indicators/shift-share/dunn';
import { spanOf } from '../fixture-series';
import { INDUSTRIES } from '../fixture-f1';
import { change, F1_TOTALS, f1Row, total } from './fixture-shift';

const span = spanOf(2002, 2013);

describe('shift-share after Dunn', () => {
  it('gives the components of fixture F1', () => {
    const rows = INDUSTRIES.map((i) => dunn(span, f1Row(i), F1_TOTALS));
    expect(rows.map((row) => 'ns' in row && [row.ns, row.im, row.rs].map((part) => Number(part.toFixed(9))))).toEqual([
      [13.5, -4.5, 1], [3, 5, 12], [1.5, -2.5, 1], [9, 3, -17],
    ]);
  });

  it('gives all of a new industry to the regional share, whatever the reference had', () => {
    expect(dunn(span, change([0, 12], [100, 120]), F1_TOTALS)).toEqual({ ns: 0, im: 0, rs: 12, newIndustry: true });
    expect(dunn(span, change([0, 12], [0, 12]), F1_TOTALS)).toEqual({ ns: 0, im: 0, rs: 12, newIndustry: true });
    expect(dunn(span, change([0, 0], [100, 120]), F1_TOTALS)).toEqual({ ns: 0, im: 0, rs: 0, newIndustry: false });
  });

  it('refuses what cannot be split and carries the change along', () => {
    expect(dunn(span, change([10, 15], [0, 20]), F1_TOTALS)).toEqual({ ...missing('zero-reference'), unallocated: known(5) });
    expect(dunn(span, change([10, null], [100, 20]), F1_TOTALS)).toEqual({ ...missing('suppressed'), unallocated: missing('suppressed') });
    expect(dunn(span, change([10, 15], [null, 20]), F1_TOTALS)).toEqual({ ...missing('suppressed'), unallocated: known(5) });
    expect(dunn(span, change([0, null], [100, 20]), F1_TOTALS)).toEqual({ ...missing('no-base'), unallocated: missing('suppressed') });
    expect(dunn(span, change([1, 2], [3, 4]), change([1, 2], [0, 4]))).toMatchObject(missing('zero-reference'));
    expect(() => dunn(span, change([-1, 2], [3, 4]), F1_TOTALS)).toThrow(RangeError);
  });

  it('adds up to the change of the industry', () => {
    const count = fc.nat(1_000_000);
    const atLeast1 = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(fc.property(count, count, atLeast1, count, atLeast1, count, (e0, e1, n0, n1, N0, N1) => {
      const row = dunn(span, change([e0, e1], [n0, n1]), change([e0, e1], [N0, N1]));
      if (!('ns' in row)) throw new Error('refused');
      const parts = [row.ns, row.im, row.rs];
      expect(Math.abs(total(parts) - (e1 - e0))).toBeLessThanOrEqual(1e-9 * Math.max(1, ...parts.map(Math.abs)));
    }));
  });
});
