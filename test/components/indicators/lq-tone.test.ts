import { describe, expect, it } from 'vitest';
import { lqDomain, powersOfTwo } from '@/components/indicators/chart/lq-domain';
import { lqTone } from '@/components/indicators/chart/lq-tone';
import { shortLabel } from '@/components/indicators/chart/short-label';

describe('the diverging scale of the location quotient', () => {
  it('is even in the logarithm: a quotient and its inverse stand equally far from the middle', () => {
    expect([4, 2, 1.3, 1, 1 / 1.3, 0.5, 0.25].map(lqTone)).toEqual(['hi3', 'hi2', 'hi1', 'mid', 'lo1', 'lo2', 'lo3']);
  });
});

describe('the domain of a logarithmic axis', () => {
  it('runs from a quarter to four at least, in powers of two, and takes a quotient of 0 without breaking', () => {
    expect(powersOfTwo(lqDomain([0, 1.2]))).toEqual([0.25, 0.5, 1, 2, 4]);
    expect(lqDomain([0.1, 12.4])).toEqual([0.0625, 16]);
  });
});

describe('a title on a chart', () => {
  it('is cut at its first comma or at a word, and says that it was cut', () => {
    expect(shortLabel('Coal mining')).toBe('Coal mining');
    expect(shortLabel('Finance, insurance, real estate and leasing')).toBe('Finance…');
    expect(shortLabel('Forestry and logging with support activities')).toBe('Forestry and logging…');
  });
});
