import type { Quantity } from './quantity';

export type FirmMining = {
  readonly jobs: Quantity;
  /** Share of sales to mining, 0 to 1. */
  readonly share: Quantity;
  /** Weight of the firm's industry in the published definition, for the `suggested` line only. */
  readonly suggestedWeight?: number;
};

/**
 * `jobs_f · mining_share_f` of one firm, in jobs: a value, a band (product of the bounds), or unknown.
 * A product with an exact 0 is 0 whatever the other says. RangeError for a share outside 0 to 1 or negative jobs.
 */
export function firmMiningJobs({ jobs, share }: Pick<FirmMining, 'jobs' | 'share'>): Quantity {
  requireWithin(jobs, 0, Infinity, 'Jobs');
  requireWithin(share, 0, 1, 'A share of sales to mining');
  if (isZero(jobs) || isZero(share)) return { kind: 'value', value: 0 };
  if (jobs.kind === 'unknown' || share.kind === 'unknown') return { kind: 'unknown' };
  if (jobs.kind === 'value' && share.kind === 'value') return { kind: 'value', value: jobs.value * share.value };
  const jobsRange = range(jobs);
  const shareRange = range(share);
  return {
    kind: 'band',
    lo: jobsRange.lo * shareRange.lo,
    hi: jobsRange.hi === null ? null : jobsRange.hi * (shareRange.hi ?? 1),
  };
}

const isZero = (quantity: Quantity): boolean => quantity.kind === 'value' && quantity.value === 0;

const range = (quantity: Exclude<Quantity, { kind: 'unknown' }>): { lo: number; hi: number | null } =>
  quantity.kind === 'value' ? { lo: quantity.value, hi: quantity.value } : quantity;

function requireWithin(quantity: Quantity, least: number, most: number, name: string): void {
  if (quantity.kind === 'unknown') return;
  const { lo, hi } = range(quantity);
  if (!(lo >= least && (hi ?? lo) >= lo && (hi ?? lo) <= most)) {
    throw new RangeError(`${name} must lie in ${least} to ${most}, got ${lo} to ${hi ?? 'open'}`);
  }
}
