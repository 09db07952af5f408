import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenTicks } from '@/components/ui/even-ticks';

describe('the ticks of a scale from 0', () => {
  it('are round and reach as far as what is drawn', () => {
    expect(evenTicks(132)).toEqual([0, 50, 100, 150]);
    expect(evenTicks(2, 4, true)).toEqual([0, 1, 2]);
    expect(evenTicks(0.8)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8]);
  });

  it('are few, begin at 0 and end at or above the most', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (most, whole) => {
      const ticks = evenTicks(most, 4, whole);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-12));
    }));
  });
});
