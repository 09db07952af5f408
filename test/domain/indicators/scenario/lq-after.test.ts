import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { lqAfter } from '@/lib/domain/indicators/scenario/lq-after';

const counts = (e_ir: number, e_r: number, e_in: number, e_n: number) => ({ e_ir: known(e_ir), e_r: known(e_r), e_in: known(e_in), e_n: known(e_n) });

describe('the quotient after jobs come or go', () => {
  it('takes the jobs from region and reference alike where the region lies inside it', () => {
    // (40 - 20)/(1000 - 20) over (100 - 20)/(10000 - 20)
    expect(lqAfter(counts(40, 1000, 100, 10000), { own: -20, others: 0 }, true).value).toBeCloseTo((20 / 980) / (80 / 9980), 12);
    expect(lqAfter(counts(40, 1000, 100, 10000), { own: -20, others: -30 }, true).value).toBeCloseTo((20 / 950) / (80 / 9950), 12);
  });

  it('leaves a reference alone that does not hold the region', () => {
    expect(lqAfter(counts(40, 1000, 100, 10000), { own: 10, others: 0 }, false).value).toBeCloseTo((50 / 1010) / 0.01, 12);
  });

  it('is 0 where the last job of the industry goes and others keep theirs elsewhere', () => {
    expect(lqAfter(counts(40, 1000, 100, 10000), { own: -40, others: 0 }, true)).toEqual({ value: 0 });
  });

  it('is missing where more jobs go than the table shows, and passes a missing count on', () => {
    expect(lqAfter(counts(40, 1000, 100, 10000), { own: -41, others: 0 }, true)).toEqual(missing('parts-exceed-total'));
    expect(lqAfter(counts(40, 50, 100, 10000), { own: 0, others: -20 }, true)).toEqual(missing('parts-exceed-total'));
    expect(lqAfter({ ...counts(40, 1000, 100, 10000), e_ir: missing('suppressed') }, { own: -1, others: 0 }, true)).toEqual(missing('suppressed'));
  });

  it('does not change where nothing happens, and never rises as a mine closes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 501, max: 5000 }), fc.integer({ min: 0, max: 500 }), (e_ir, e_r, goes) => {
      const own = counts(e_ir, e_r, e_ir + 2000, e_r + 100_000);
      const before = lqAfter(own, { own: 0, others: 0 }, true).value ?? NaN;
      const after = lqAfter(own, { own: -Math.min(goes, e_ir), others: 0 }, false).value ?? NaN;
      expect(before).toBeCloseTo((e_ir / e_r) / ((e_ir + 2000) / (e_r + 100_000)), 10);
      expect(after).toBeLessThanOrEqual(before + 1e-12);
    }));
  });
});
