import { describe, expect, it } from 'vitest';
import { outreachMeasures, type OutreachCounts } from '@/lib/domain/planning/measures/outreach-measures';
import { quarterOf } from '@/lib/domain/planning/measures/period';

const nothing: OutreachCounts = {
  visits: 0, officers: 0, firms: 0, firmsVisited: 0, referrals: 0, answerDays: [], visited: 0, revisited: 0, flagsDue: 0, flagsInTime: 0, promisesSettled: 0, promisesKept: 0, jobsRetained: null, jobsCreated: null,
};

describe('measures of outreach', () => {
  it('are computed from counts of the period', () => {
    expect(outreachMeasures({
      visits: 12, officers: 3, firms: 20, firmsVisited: 5, referrals: 6, answerDays: [9, 1, 4], visited: 10, revisited: 4, flagsDue: 5, flagsInTime: 4, promisesSettled: 8, promisesKept: 6, jobsRetained: 14, jobsCreated: 0,
    })).toEqual({
      visits: { value: 12 }, 'visits-per-officer': { value: 4 }, penetration: { value: 0.25 }, 'referrals-per-visit': { value: 0.5 }, 'response-days': { value: 4 }, revisit: { value: 0.4 },
      'flags-in-time': { value: 0.8 }, 'promises-kept': { value: 0.75 }, 'jobs-retained': { value: 14 }, 'jobs-created': { value: 0 },
    });
    expect(outreachMeasures({ ...nothing, answerDays: [1, 4] })['response-days']).toEqual({ value: 2.5 });
  });

  it('are missing over nothing, and jobs without evidence are no zero', () => {
    const found = outreachMeasures(nothing);
    expect(found.visits).toEqual({ value: 0 });
    for (const key of ['visits-per-officer', 'penetration', 'referrals-per-visit', 'revisit', 'flags-in-time', 'promises-kept'] as const) expect(found[key]).toEqual({ value: null, reason: 'zero-total' });
    for (const key of ['response-days', 'jobs-retained', 'jobs-created'] as const) expect(found[key]).toEqual({ value: null, reason: 'unknown' });
  });

  it('are of the quarter a day lies in', () => {
    expect(quarterOf('2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(quarterOf('2028-02-29')).toEqual({ from: '2028-01-01', to: '2028-03-31' });
  });
});
