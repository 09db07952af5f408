import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '@/lib/domain/flow/wilson-interval';

describe('Wilson interval', () => {
  // Newcombe 1998 (Statistics in Medicine 17: 857-872), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is %f to %f, as published', (hits, of, lo, hi) => {
    expect(wilsonInterval(hits, of)).toEqual({ lo: expect.closeTo(lo, 4), hi: expect.closeTo(hi, 4) });
  });

  it('is none for none, and refuses more hits than there are', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  });

  it('holds the share, stays in 0 to 1, mirrors and narrows as numbers grow', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (of, some) => {
      const hits = some % (of + 1);
      const interval = wilsonInterval(hits, of);
      const mirrored = wilsonInterval(of - hits, of);
      const tenfold = wilsonInterval(hits * 10, of * 10);
      if (!interval || !mirrored || !tenfold) throw new Error('there are some');
      expect(interval.lo).toBeGreaterThanOrEqual(0);
      expect(interval.lo).toBeLessThanOrEqual(hits / of);
      expect(interval.hi).toBeGreaterThanOrEqual(hits / of);
      expect(interval.hi).toBeLessThanOrEqual(1);
      expect(mirrored.lo).toBeCloseTo(1 - interval.hi, 12);
      expect(tenfold.hi - tenfold.lo).toBeLessThan(interval.hi - interval.lo);
    }));
  });
});
