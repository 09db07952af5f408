import { describe, expect, it } from 'vitest';
import { miningContribution } from '@/lib/domain/indicators/mining-contribution';

const jobs = { kind: 'value', value: 40 } as const;

describe('what a firm contributes to a sum that may be withheld', () => {
  it('is its mining-weighted jobs, the middle of a band, the bottom of an open one, and nothing where unknown', () => {
    expect(miningContribution({ jobs, share: { kind: 'value', value: 0.5 } })).toBe(20);
    expect(miningContribution({ jobs, share: { kind: 'band', lo: 0.25, hi: 0.75 } })).toBe(20);
    expect(miningContribution({ jobs: { kind: 'band', lo: 10, hi: null }, share: { kind: 'value', value: 0.5 } })).toBe(5);
    expect(miningContribution({ jobs, share: { kind: 'unknown' } })).toBe(0);
  });
});
