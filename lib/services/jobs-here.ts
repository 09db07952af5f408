import type { Quantity } from '@/lib/domain/indicators/quantity';

export type SiteJobs = { jobsCount: number | null; jobsLow: number | null; jobsHigh: number | null };

const jobsOf = ({ jobsCount, jobsLow, jobsHigh }: SiteJobs): Quantity => {
  if (jobsCount !== null) return { kind: 'value', value: jobsCount };
  return jobsLow === null ? { kind: 'unknown' } : { kind: 'band', lo: jobsLow, hi: jobsHigh };
};

/** Jobs of an organization's sites in the region: one unknown site leaves the sum unknown, one band makes it a band. */
export const jobsHere = (sites: readonly SiteJobs[]): Quantity => {
  const parts = sites.map(jobsOf);
  if (parts.length === 0 || parts.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const ranges = parts.map((part) => (part.kind === 'value' ? { lo: part.value, hi: part.value } : part.kind === 'band' ? part : { lo: 0, hi: null }));
  const lo = ranges.reduce((sum, part) => sum + part.lo, 0);
  const hi = ranges.reduce<number | null>((sum, part) => (sum === null || part.hi === null ? null : sum + part.hi), 0);
  return parts.every(({ kind }) => kind === 'value') ? { kind: 'value', value: lo } : { kind: 'band', lo, hi };
};
