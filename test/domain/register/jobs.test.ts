import { describe, expect, it } from 'vitest';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { statedJobs, type SiteJobs } from '@/lib/domain/register/stated-jobs';

const site = (part: Partial<SiteJobs>): SiteJobs => ({ jobsCount: null, jobsLow: null, jobsHigh: null, jobsBasis: null, jobsAsOf: null, closedOn: null, ...part });

describe('jobs of an organization', () => {
  it('are unknown without a count, and zero only when somebody said zero', () => {
    expect(jobsTotal([])).toBeNull();
    expect(jobsTotal([site({ jobsBasis: 'band', jobsLow: 10, jobsHigh: 19 })])).toBeNull();
    expect(jobsTotal([site({ jobsCount: 0, jobsBasis: 'stated' })])).toBe(0);
  });

  it('are the counts of open sites', () => {
    expect(jobsTotal([site({ jobsCount: 30 }), site({ jobsCount: 12 }), site({ jobsCount: 9, closedOn: '2026-01-01' }), site({})])).toBe(42);
  });

  it('are told with bands apart, every basis and the oldest day', () => {
    expect(statedJobs([
      site({ jobsCount: 30, jobsBasis: 'payroll', jobsAsOf: '2026-09-30' }), site({ jobsCount: 12, jobsBasis: 'stated', jobsAsOf: '2025-01-01' }),
      site({ jobsBasis: 'band', jobsLow: 10, jobsHigh: 19 }), site({ jobsBasis: 'band', jobsLow: 1, jobsHigh: 4 }), site({ jobsCount: 5, jobsBasis: 'stated', closedOn: '2026-01-01' }),
    ])).toEqual({ count: 42, band: { low: 11, high: 23 }, bases: ['payroll', 'stated', 'band'], asOf: '2025-01-01' });
  });
});
