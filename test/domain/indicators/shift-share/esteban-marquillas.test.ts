import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { estebanMarquillas, type EstebanShift } from '@/lib/domain/indicators/shift-share/esteban-marquillas';
import type { ShiftChange } from '@/lib/domain/indicators/shift-share/shift-change';
import { INDUSTRIES } from '../fixture-f1';
import { spanOf } from '../fixture-series';
import { change, F1_TOTALS, f1Row, round, total } from './fixture-shift';

const span = spanOf(2002, 2013);
const split = (industry: ShiftChange, totals = F1_TOTALS): EstebanShift => {
  const row = estebanMarquillas(span, industry, totals);
  if (!('h' in row)) throw new Error(row.reason);
  return row;
};

describe('shift-share after Esteban-Marquillas', () => {
  it('gives homothetic employment, net competitive and allocation effect of fixture F1', () => {
    const rows = INDUSTRIES.map((i) => split(f1Row(i)));
    expect(rows.map(({ h }) => round(h.value))).toEqual([65.454545, 24.545455, 24.545455, 65.454545]);
    expect(rows.map(({ c }) => round(c.value))).toEqual([0.727273, 14.727273, 2.454545, -18.545455]);
    expect(rows.map(({ a }) => round(a.value))).toEqual([0.272727, -2.727273, -1.454545, 1.545455]);
    expect(total(rows.map(({ c }) => c.value ?? NaN))).toBeCloseTo(-0.636364, 6);
    expect(total(rows.map(({ a }) => a.value ?? NaN))).toBeCloseTo(-2.363636, 6);
  });

  it('has neither effect for a new industry, only their sum', () => {
    expect(split(change([0, 12], [100, 120]))).toEqual({
      ns: 0, im: 0, rs: 12, newIndustry: true, h: known(180 * 100 / 1100), c: missing('new-industry'), a: missing('new-industry'),
    });
    expect(split(change([0, 0], [0, 0]))).toMatchObject({ rs: 0, h: known(0), c: missing('zero-base'), a: missing('zero-base') });
  });

  it('is refused where Dunn is', () => {
    expect(estebanMarquillas(span, change([10, 15], [0, 20]), F1_TOTALS)).toEqual({ ...missing('zero-reference'), unallocated: known(5) });
  });

  it('splits the regional share: C + A = RS', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(fc.property(count, count, count, count, fc.nat(100_000), fc.nat(100_000), (e0, e1, n0, n1, other, more) => {
      const row = split(change([e0, e1], [n0, n1]), change([e0 + other, e1 + other], [n0 + more, n1 + more]));
      const [c, a] = [row.c.value ?? NaN, row.a.value ?? NaN];
      expect(Math.abs(c + a - row.rs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(c), Math.abs(a)));
    }));
  });
});
