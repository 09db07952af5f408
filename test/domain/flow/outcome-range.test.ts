import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolvedQuantiles } from '@/lib/domain/flow/convolved-quantiles';
import { enumeratedQuantiles } from '@/lib/domain/flow/enumerated-quantiles';
import { expandedQuantiles } from '@/lib/domain/flow/expanded-quantiles';
import { outcomeRange } from '@/lib/domain/flow/outcome-range';
import { weightedOutcome } from '@/lib/domain/flow/weighted-outcome';

const TAILS = [0.1, 0.9] as const;
const outcome = fc.record({ amount: fc.nat(60), probability: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('the range of what open cases may bring', () => {
  it('of two even chances of 10 and 20 jobs is 0 to 30', () => {
    // 0, 10, 20 and 30 come with a quarter each: a tenth lies at 0, nine tenths only at 30.
    expect(outcomeRange([{ amount: 10, probability: 0.5 }, { amount: 20, probability: 0.5 }])).toEqual({ lo: 0, hi: 30, method: 'convolution' });
  });

  it('of ten even chances of one is 3 to 7, the binomial', () => {
    // P(S <= 2) = 56/1024 < 0.1 <= P(S <= 3) = 176/1024; P(S <= 6) = 848/1024 < 0.9 <= P(S <= 7) = 968/1024.
    expect(outcomeRange(Array.from({ length: 10 }, () => ({ amount: 1, probability: 0.5 })))).toMatchObject({ lo: 3, hi: 7 });
  });

  it('of nothing is 0, and of what is certain its amount', () => {
    expect(outcomeRange([])).toEqual({ lo: 0, hi: 0, method: 'convolution' });
    expect(outcomeRange([{ amount: 40, probability: 1 }])).toMatchObject({ lo: 40, hi: 40 });
  });

  it('refuses amounts that are not whole, negative ones and odds outside 0 to 1', () => {
    for (const wrong of [{ amount: 1.5, probability: 0.5 }, { amount: -1, probability: 0.5 }, { amount: 1, probability: 1.1 }, { amount: 1, probability: NaN }]) {
      expect(() => outcomeRange([wrong])).toThrow(RangeError);
    }
  });

  it('is the same by convolution and by enumeration', () => {
    fc.assert(fc.property(fc.array(outcome, { maxLength: 8 }), (outcomes) => {
      expect(convolvedQuantiles(outcomes, 1, TAILS)).toEqual(enumeratedQuantiles(outcomes, TAILS));
    }));
  });

  it('keeps to the method it names: odd amounts of money of a few are enumerated, of many expanded', () => {
    const odd = (count: number) => Array.from({ length: count }, (_, at) => ({ amount: 100_000_007 + at * 7_654_321, probability: 0.3 }));
    expect(outcomeRange(odd(5)).method).toBe('enumeration');
    expect(outcomeRange(odd(40)).method).toBe('expansion');
  });

  it('expanded lies within 2 % of all that may come from the exact one, for two hundred cases', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ amount: 1 + ((at * 37) % 90), probability: 0.05 + ((at * 13) % 80) / 100 }));
    const total = many.reduce((sum, { amount }) => sum + amount, 0);
    const [lo, hi] = convolvedQuantiles(many, 1, TAILS);
    const [low, high] = expandedQuantiles(many, TAILS);
    expect(Math.abs(low - lo)).toBeLessThan(total * 0.002);
    expect(Math.abs(high - hi)).toBeLessThan(total * 0.002);
  });

  it('lies between nothing and all, and never falls when a case is added', () => {
    fc.assert(fc.property(fc.array(outcome, { maxLength: 10 }), outcome, (outcomes, one) => {
      const before = outcomeRange(outcomes);
      const after = outcomeRange([...outcomes, one]);
      expect(0 <= before.lo && before.lo <= before.hi && before.hi <= outcomes.reduce((sum, { amount }) => sum + amount, 0)).toBe(true);
      expect(after.lo).toBeGreaterThanOrEqual(before.lo);
      expect(after.hi).toBeGreaterThanOrEqual(before.hi);
    }));
  });

  it('leaves out what is not stated and says how many, and counts a stated 0', () => {
    expect(weightedOutcome([{ amount: 10, probability: 0.5 }, { amount: null, probability: 0.9 }, { amount: 0, probability: 0.5 }]))
      .toMatchObject({ expected: { value: 5 }, atMost: 10, counted: 2, unstated: 1, range: { lo: 0, hi: 10 } });
    expect(weightedOutcome([{ amount: null, probability: 0.5 }])).toMatchObject({ expected: { value: null, reason: 'none-stated' }, range: null, unstated: 1 });
  });
});
