import { describe, expect, it } from 'vitest';
import { jobsCell } from '@/lib/domain/export/jobs-cell';
import { readJobs } from '@/lib/domain/lists/read-jobs';

const none = { jobs: null, jobsLow: null, jobsHigh: null, jobsBasis: null };

describe('the jobs of a site in a cell', () => {
  it('are a figure, or words no spreadsheet takes for a day; unknown is empty, never 0', () => {
    expect([jobsCell({ ...none, jobs: 0, jobsBasis: 'stated' }), jobsCell({ ...none, jobs: 40, jobsBasis: 'estimated' }), jobsCell({ ...none, jobsLow: 10, jobsHigh: 19, jobsBasis: 'band' }),
      jobsCell({ ...none, jobsLow: 500, jobsBasis: 'band' }), jobsCell(none)]).toEqual([0, 'about 40', '10 to 19', '500 and over', null]);
  });

  it('are read as they were', () => {
    expect(['about 40', '10 to 19', '500 and over'].map((text) => readJobs(text, 'point'))).toEqual([
      { jobsCount: 40, jobsLow: null, jobsHigh: null, jobsBasis: 'estimated' }, { jobsCount: null, jobsLow: 10, jobsHigh: 19, jobsBasis: 'band' }, { jobsCount: null, jobsLow: 500, jobsHigh: null, jobsBasis: 'band' },
    ]);
  });
});
