import { describe, expect, it } from 'vitest';
import { firmMiningJobs } from '@/lib/domain/indicators/firm-mining-jobs';
import type { Quantity } from '@/lib/domain/indicators/quantity';

const value = (number: number): Quantity => ({ kind: 'value', value: number });
const band = (lo: number, hi: number | null): Quantity => ({ kind: 'band', lo, hi });
const unknown: Quantity = { kind: 'unknown' };

describe('mining jobs of one firm', () => {
  it.each([
    [value(40), value(0.5), value(20)],
    [value(40), band(0.25, 0.5), band(10, 20)],
    [band(20, 49), value(0.5), band(10, 24.5)],
    [band(20, 50), band(0.5, 1), band(10, 50)],
    [band(500, null), value(0.5), band(250, null)],
    [value(40), band(0.5, null), band(20, 40)],
    [value(40), unknown, unknown],
    [unknown, value(0.5), unknown],
    [band(5, 9), unknown, unknown],
    [unknown, value(0), value(0)],
    [value(0), unknown, value(0)],
  ])('%j jobs at a share of %j are %j', (jobs, share, expected) => {
    expect(firmMiningJobs({ jobs, share })).toEqual(expected);
  });

  it.each([
    [value(-1), value(0.5)],
    [value(40), value(1.2)],
    [value(40), band(0.5, 0.2)],
    [value(NaN), value(0.5)],
  ])('refuses %j jobs at a share of %j', (jobs, share) => {
    expect(() => firmMiningJobs({ jobs, share })).toThrow(RangeError);
  });
});
