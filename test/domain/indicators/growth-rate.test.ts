import { describe, expect, it } from 'vitest';
import { growthRate } from '@/lib/domain/indicators/growth-rate';
import { known, missing } from '@/lib/domain/indicators/measured';
import { spanOf } from './fixture-series';

const span = spanOf(2002, 2013);
const grow = (base: number, end: number) => growthRate(span, { base: known(base), end: known(end) });

describe('growth over a span', () => {
  it('of mining in the Northeast, 2002 to 2013, 2.8 to 3.1 thousand, is 10.7 per cent', () => {
    expect(grow(2.8, 3.1).value).toBeCloseTo(0.1071, 4);
  });

  it('is -100 per cent for an industry that is gone', () => {
    expect(grow(20, 0)).toEqual({ value: -1 });
  });

  it('is null for a new industry and for one that never was', () => {
    expect(grow(0, 20)).toEqual(missing('new-industry'));
    expect(grow(0, 0)).toEqual(missing('zero-base'));
  });

  it('is null for the reason its base or end is', () => {
    expect(growthRate(span, { base: missing('below-release-limit'), end: known(5.3) })).toEqual(missing('below-release-limit'));
    expect(growthRate(span, { base: known(2.2), end: missing('suppressed') })).toEqual(missing('suppressed'));
  });
});
