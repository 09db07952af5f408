import { firmMiningJobs, type FirmMining } from './firm-mining-jobs';

/** What a firm's mining-weighted jobs count for where a sum is released or withheld: a band its middle, an open one its bottom, unknown 0. In jobs. */
export function miningContribution(firm: Pick<FirmMining, 'jobs' | 'share'>): number {
  const jobs = firmMiningJobs(firm);
  return jobs.kind === 'value' ? jobs.value : jobs.kind === 'band' ? (jobs.lo + (jobs.hi ?? jobs.lo)) / 2 : 0;
}
