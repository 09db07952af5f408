import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { standingsByJobs } from '@/lib/domain/indicators/standing-by-jobs';

const firm = (organizationId: string, jobs: Quantity) => ({ organizationId, jobs });
const standings = standingsByJobs([
  firm('a', { kind: 'value', value: 40 }), firm('b', { kind: 'value', value: 12 }), firm('c', { kind: 'value', value: 12 }),
  firm('d', { kind: 'band', lo: 100, hi: 199 }), firm('e', { kind: 'unknown' }), firm('f', { kind: 'value', value: 3 }),
]);

describe('where a firm stands by jobs', () => {
  it('is its rank among the firms that state a number; equals share a rank', () => {
    expect(['a', 'b', 'c', 'f'].map((id) => standings(id).rank)).toEqual([1, 2, 2, 4]);
    expect(standings('a')).toEqual({ firms: 6, ranked: 4, rank: 1 });
  });

  it('is not told for a band, for unknown jobs, or for a firm that is not among them', () => {
    expect(['d', 'e', 'z'].map((id) => standings(id).rank)).toEqual([null, null, null]);
  });
});
