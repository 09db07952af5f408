import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { known, missing } from '@/lib/domain/indicators/measured';
import { relativeGrowth } from '@/lib/domain/indicators/relative-growth';
import { countsOf } from './counts-of';
import { F1, f1Reference, f1Region, INDUSTRIES } from './fixture-f1';
import { spanOf } from './fixture-series';

const span = spanOf(2002, 2013);
const change = (base: number, end: number) => ({ base: known(base), end: known(end) });

describe('relative growth factor', () => {
  it('gives the factors of fixture F1', () => {
    const factors = INDUSTRIES.map((i) => Number(relativeGrowth(span, f1Region(i), f1Reference(i)).value?.toFixed(6)));
    expect(factors).toEqual([1.010101, 1.428571, 1.111111, 0.763889]);
  });

  it('is LQ1/LQ0 times the factor of the whole region: 1.019956 for the first industry of F1', () => {
    const whole = relativeGrowth(span, change(180, 205), change(1100, 1265)).value ?? NaN;
    const first = relativeGrowth(span, f1Region(0), f1Reference(0)).value ?? NaN;
    expect(first / whole).toBeCloseTo(1.019956, 6);
    expect(F1.region.totals.end / F1.region.totals.base).toBeCloseTo(205 / 180, 12);
  });

  it('holds LQ1/LQ0 = R_ir / R_r for any counts', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    const four = fc.tuple(count, count, count, count);
    fc.assert(
      fc.property(four, four, ([ir0, r0, in0, n0], [ir1, r1, in1, n1]) => {
        const lq0 = locationQuotient(countsOf(ir0, r0, in0, n0)).value ?? NaN;
        const lq1 = locationQuotient(countsOf(ir1, r1, in1, n1)).value ?? NaN;
        const industry = relativeGrowth(span, change(ir0, ir1), change(in0, in1)).value ?? NaN;
        const region = relativeGrowth(span, change(r0, r1), change(n0, n1)).value ?? NaN;
        expect(lq1 / lq0 / (industry / region)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is 0 for an industry the region lost, and null where a base is 0 or the reference lost it', () => {
    expect(relativeGrowth(span, change(20, 0), change(10, 20))).toEqual({ value: 0 });
    expect(relativeGrowth(span, change(0, 20), change(10, 20))).toEqual(missing('new-industry'));
    expect(relativeGrowth(span, change(20, 20), change(0, 0))).toEqual(missing('zero-base'));
    expect(relativeGrowth(span, change(20, 20), change(10, 0))).toEqual(missing('zero-reference'));
  });
});
