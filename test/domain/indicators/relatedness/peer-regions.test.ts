import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { PEER_DISTANCES, peerRegions } from '@/lib/domain/indicators/relatedness/peer-regions';

const of = (code: string, ...values: number[]) => ({ code, shares: values.map(known) });
const HOME = of('home', 0.5, 0.3, 0.2);
const OTHERS = [of('far', 0, 0, 1), of('near', 0.4, 0.4, 0.2), of('same', 0.5, 0.3, 0.2), HOME];

describe('peer regions', () => {
  it('come nearest first, without the region itself, and the distance is named', () => {
    expect(peerRegions(HOME, OTHERS, 'manhattan-half', 2)).toEqual({
      distance: 'manhattan-half', leftOut: [], peers: [{ code: 'same', distance: 0 }, { code: 'near', distance: expect.closeTo(0.1, 12) }],
    });
    expect(peerRegions(HOME, OTHERS, 'euclidean', 3).peers.map(({ distance }) => distance)).toEqual(
      [0, Math.sqrt(0.02), Math.sqrt(0.25 + 0.09 + 0.64)].map((value) => expect.closeTo(value, 12)),
    );
    // (0.5·0 + 0.3·0 + 0.2·1) / √0.38.
    expect(peerRegions(HOME, OTHERS, 'cosine', 3).peers[2]?.distance).toBeCloseTo(1 - 0.2 / Math.sqrt(0.38), 12);
  });

  it('leave out, by name, regions whose structure is not known', () => {
    const hidden = { code: 'hidden', shares: [known(0.5), missing('suppressed'), known(0.1)] };
    expect(peerRegions(HOME, [...OTHERS, hidden], 'euclidean', 9).leftOut).toEqual([{ code: 'hidden', reason: 'suppressed' }]);
    expect(peerRegions(hidden, OTHERS, 'euclidean', 9)).toEqual({ distance: 'euclidean', peers: [], leftOut: [{ code: 'hidden', reason: 'suppressed' }] });
    expect(peerRegions(HOME, [of('none', 0, 0, 0)], 'cosine', 9).leftOut).toEqual([{ code: 'none', reason: 'zero-total' }]);
    expect(() => peerRegions(HOME, [of('short', 1)], 'euclidean', 9)).toThrow(RangeError);
  });

  it('are as far from the region as the region is from them, and no nearer than 0', () => {
    const vector = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }).map((counts) => counts.map((count) => count / counts.reduce((a, b) => a + b)));
    fc.assert(fc.property(vector, vector, fc.constantFrom(...PEER_DISTANCES), (a, b, distance) => {
      const there = peerRegions(of('a', ...a), [of('b', ...b)], distance, 1).peers[0]?.distance ?? NaN;
      const back = peerRegions(of('b', ...b), [of('a', ...a)], distance, 1).peers[0]?.distance ?? NaN;
      expect(there).toBeCloseTo(back, 12);
      expect(there).toBeGreaterThanOrEqual(0);
      if (distance !== 'euclidean') expect(there).toBeLessThanOrEqual(1 + 1e-12);
    }));
  });
});
