import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diversityRange, type DiversityIndex } from '@/lib/domain/indicators/diversity/diversity-range';
import { regionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { known, missing } from '@/lib/domain/indicators/measured';

const pair = (lo: number, hi: number, reference = 1 / 3) => ({ region: { lo, hi }, reference: known(reference) });

describe('diversity between bounds', () => {
  it('is the index itself where every share is known', () => {
    const range = diversityRange([pair(0.5, 0.5), pair(0.3, 0.3), pair(0.2, 0.2)]);
    const exact = regionDiversity([0.5, 0.3, 0.2].map((share) => ({ region: known(share), reference: known(1 / 3) })));
    for (const key of ['hhi', 'equivalentNumber', 'shannon', 'evenness', 'krugman', 'hoover', 'hachman'] as const) {
      expect(range[key], key).toEqual({ lo: expect.closeTo(exact[key].value ?? NaN, 9), hi: expect.closeTo(exact[key].value ?? NaN, 9) });
    }
  });

  it('lets two unknown shares of two fifths be alike, or one of them all of it', () => {
    // Known 0.6; the rest is 0.2 + 0.2 at the least, 0.4 + 0 at the most: HHI 0.44 and 0.52, Krugman beside thirds 0.5333 and 0.6667.
    const range = diversityRange([pair(0.6, 0.6), pair(0, 0.4), pair(0, 0.4)]);
    expect(range.hhi).toEqual({ lo: expect.closeTo(0.44, 9), hi: expect.closeTo(0.52, 9) });
    expect(range.krugman).toEqual({ lo: expect.closeTo(0.533333, 6), hi: expect.closeTo(0.666667, 6) });
    expect(range.hachman).toEqual({ lo: expect.closeTo(1 / (3 * 0.52), 9), hi: expect.closeTo(1 / (3 * 0.44), 9) });
    const entropy = (shares: number[]) => -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
    expect(range.shannon).toEqual({ lo: expect.closeTo(entropy([0.6, 0.4]), 9), hi: expect.closeTo(entropy([0.6, 0.2, 0.2]), 9) });
  });

  it('says why there is no range', () => {
    expect(diversityRange([pair(0, 0.2), pair(0, 0.3)]).hhi).toEqual(missing('parts-exceed-total'));
    expect(diversityRange([]).hhi).toEqual(missing('parts-exceed-total'));
    expect(diversityRange([pair(0.5, 1, 0), pair(0, 0.5, 1)]).hachman).toEqual(missing('zero-reference'));
    const range = diversityRange([{ region: { lo: 0, hi: 1 }, reference: missing('suppressed') }, pair(0, 1)]);
    expect([range.krugman, range.hachman]).toEqual([missing('suppressed'), missing('suppressed')]);
    expect(range.hhi).toEqual({ lo: expect.closeTo(0.5, 9), hi: expect.closeTo(1, 9) });
  });

  it('holds the index of any shares within the bounds', () => {
    const someShares = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1000 })), { minLength: 2, maxLength: 9 })
      .filter((rows) => rows.some(([count]) => count > 0));
    fc.assert(fc.property(someShares, (rows) => {
      const [all, beside] = [rows.reduce((sum, [count]) => sum + count, 0), rows.reduce((sum, [, , , count]) => sum + count, 0)];
      const pairs = rows.map(([count, below, above, reference]) => {
        const share = count / all;
        return { share, region: { lo: share * below, hi: share + (1 - share) * above }, reference: known(reference / beside) };
      });
      const truth = regionDiversity(pairs.map(({ share, reference }) => ({ region: known(share), reference })));
      for (const [key, range] of Object.entries(diversityRange(pairs))) {
        const value = truth[key as DiversityIndex].value ?? NaN;
        if ('value' in range) throw new Error(`${key}: ${range.reason}`);
        expect(range.lo, key).toBeLessThanOrEqual(value + 1e-7 * Math.max(1, value));
        expect(range.hi, key).toBeGreaterThanOrEqual(value - 1e-7 * Math.max(1, value));
      }
    }));
  });
});
