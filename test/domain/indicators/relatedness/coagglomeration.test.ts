import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { coagglomeration } from '@/lib/domain/indicators/relatedness/coagglomeration';
import { meanOfIndustries } from '@/lib/domain/indicators/relatedness/region-weights';

const shares = (...values: number[]) => values.map(known);
const vector = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }).map((counts) => {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => known(count / sum));
});

describe('coagglomeration', () => {
  it('gives the fixture, 1/11, and names what x is', () => {
    const gamma = coagglomeration(shares(0.7, 0.2, 0.1), shares(0.5, 0.4, 0.1), shares(0.4, 0.3, 0.3), 'all-jobs');
    expect(gamma).toEqual({ value: expect.closeTo(1 / 11, 12), basis: 'all-jobs' });
  });

  it('is null in one region, for missing shares, and refuses other lists', () => {
    expect(coagglomeration(shares(1), shares(1), shares(1), 'all-jobs')).toEqual({ ...missing('single-region'), basis: 'all-jobs' });
    expect(coagglomeration([missing('suppressed')], shares(1), shares(1), 'all-jobs')).toMatchObject(missing('suppressed'));
    expect(() => coagglomeration(shares(1), shares(0.5, 0.5), shares(0.5, 0.5), 'all-jobs')).toThrow(RangeError);
  });

  it('takes the unweighted mean of the industries as x where asked', () => {
    const x = meanOfIndustries([shares(0.7, 0.2, 0.1), shares(0.5, 0.4, 0.1)]);
    expect(x.map(({ value }) => value)).toEqual([0.6, 0.3, 0.1].map((value) => expect.closeTo(value, 12)));
    expect(meanOfIndustries([shares(1, 0), [known(0.5), missing('suppressed')]])).toEqual([missing('suppressed'), missing('suppressed')]);
  });

  it('does not depend on which industry comes first', () => {
    fc.assert(fc.property(vector, vector, vector, (one, other, x) => {
      expect(coagglomeration(one, other, x, 'all-jobs').value).toBeCloseTo(coagglomeration(other, one, x, 'all-jobs').value ?? NaN, 12);
    }));
  });
});
