import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { weightedSum } from '@/lib/domain/indicators/weighted-sum';

describe('a weighted sum', () => {
  it('multiplies each figure by its weight', () => {
    const sum = weightedSum([
      { weight: 0.85, figure: known(200) },
      { weight: 0.1, figure: known(50) },
    ]);
    expect(sum.value).toBeCloseTo(175, 12);
  });

  it('is missing when a weighted member is missing', () => {
    expect(weightedSum([{ weight: 1, figure: known(2) }, { weight: 0.1, figure: missing('suppressed') }])).toEqual(
      missing('suppressed'),
    );
  });

  it('does not mind a missing member of weight 0', () => {
    expect(weightedSum([{ weight: 1, figure: known(2) }, { weight: 0, figure: missing('suppressed') }])).toEqual({ value: 2 });
  });

  it.each([-0.1, 1.1, NaN])('refuses the weight %s', (weight) => {
    expect(() => weightedSum([{ weight, figure: known(2) }])).toThrow(RangeError);
  });
});
