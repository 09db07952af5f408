import { describe, expect, it } from 'vitest';
import { readJobs } from '@/lib/domain/lists/read-jobs';

const told = (text: string, mark: 'point' | 'comma' = 'point') => {
  const jobs = readJobs(text, mark);
  return jobs && [jobs.jobsCount, jobs.jobsLow, jobs.jobsHigh, jobs.jobsBasis];
};

describe('reading the jobs of a list', () => {
  it('reads a count, also among words and with thousands marked either way', () => {
    expect([told('25'), told('18 employees'), told('1,200'), told('1.200', 'comma'), told('1 200 emplois', 'comma'), told('0')])
      .toEqual([[25, null, null, 'stated'], [18, null, null, 'stated'], [1200, null, null, 'stated'], [1200, null, null, 'stated'], [1200, null, null, 'stated'], [0, null, null, 'stated']]);
  });

  it('reads an estimate and a band for what they are', () => {
    expect([told('about 35'), told('~40'), told('10-19'), told('10 to 19'), told('500+')])
      .toEqual([[35, null, null, 'estimated'], [40, null, null, 'estimated'], [null, 10, 19, 'band'], [null, 10, 19, 'band'], [null, 500, null, 'band']]);
  });

  it('refuses half a job, a word, a band that ends before it begins', () => {
    expect([told('2.5'), told('a dozen'), told('19-10'), told('-5'), told('9999999')]).toEqual([null, null, null, null, null]);
  });
});
