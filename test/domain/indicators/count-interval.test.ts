import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval } from '@/lib/domain/indicators/count-interval';
import { missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';

describe('count interval', () => {
  it.each([
    [3, 1000, 0.097, 0.929],
    [10, 1000, 0.54, 1.853],
    [30, 1000, 2.109, 4.268],
    [300, 10_000, 2.684, 3.354],
  ])('of %i in %i against 1 in 100 of the reference is %f to %f', (e_ir, e_r, lo, hi) => {
    const interval = countInterval(countsOf(e_ir, e_r, 10_000, 1_000_000), false);
    expect(interval).toEqual({ lo: expect.closeTo(lo, 3), hi: expect.closeTo(hi, 3) });
  });

  it('of a count of 0 runs from 0 to the one-sided bound', () => {
    expect(countInterval(countsOf(0, 1000, 10_000, 1_000_000), false)).toEqual({ lo: 0, hi: expect.closeTo(0.3, 12) });
    expect(countInterval(countsOf(0, 2, 10_000, 1_000_000), false)).toEqual({ lo: 0, hi: 100 });
  });

  it('stops at 1/s_in, and at e_n/e_r when the region is inside the reference', () => {
    expect(countInterval(countsOf(999, 1000, 500_000, 1_000_000), false)).toMatchObject({ hi: 2 });
    expect(countInterval(countsOf(300, 1000, 400, 3000), true)).toEqual({ lo: expect.closeTo(2.0468, 4), hi: expect.closeTo(2.4734, 4) });
    expect(countInterval(countsOf(30, 1000, 40, 2000), true)).toMatchObject({ hi: 2 });
  });

  it('does not exist where the region is nothing but the industry, or a total is 0', () => {
    expect(countInterval(countsOf(1000, 1000, 10_000, 1_000_000), false)).toEqual(missing('not-applicable'));
    expect(countInterval(countsOf(0, 0, 10_000, 1_000_000), false)).toEqual(missing('zero-total'));
    expect(countInterval(countsOf(1, 10, 0, 1_000_000), false)).toEqual(missing('zero-reference'));
  });

  it('passes on the reason of a missing count', () => {
    expect(countInterval({ ...countsOf(1, 2, 3, 4), e_ir: missing('suppressed') }, true)).toEqual(missing('suppressed'));
  });

  it('holds the quotient and stays within 0 and the ceiling', () => {
    const inside = fc.record({ e_ir: fc.nat(500), rest: fc.integer({ min: 1, max: 5000 }), e_in: fc.nat(9000), e_n: fc.nat(90_000) });
    fc.assert(
      fc.property(inside, ({ e_ir, rest, e_in, e_n }) => {
        const counts = countsOf(e_ir, e_ir + rest, e_ir + e_in + 1, e_ir + rest + e_in + e_n + 1);
        const interval = countInterval(counts, true);
        const lq = e_ir / (e_ir + rest) / ((e_ir + e_in + 1) / (e_ir + rest + e_in + e_n + 1));
        expect(interval).toMatchObject({ lo: expect.any(Number) });
        if (!('lo' in interval)) return;
        expect(interval.lo).toBeLessThanOrEqual(lq);
        expect(interval.hi).toBeGreaterThanOrEqual(lq * (1 - 1e-12));
      }),
    );
  });
});
