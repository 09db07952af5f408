import type { JobsBasis } from './jobs-basis';

export type SiteJobs = {
  jobsCount: number | null; jobsLow: number | null; jobsHigh: number | null;
  jobsBasis: JobsBasis | null; jobsAsOf: string | null; closedOn: string | null;
};

export type StatedJobs = {
  /** Sum of counts; null = no open site states one. */
  count: number | null;
  /** Sum of the bands of the other sites; `high` null = open upwards. */
  band: { low: number; high: number | null } | null;
  /** Where the figures come from, each once. */
  bases: JobsBasis[];
  /** The oldest day a part of it was true on. */
  asOf: string | null;
};

/** What the open sites of an organization say about its jobs, counts and bands apart: a band is never turned into a number. */
export const statedJobs = (sites: readonly SiteJobs[]): StatedJobs => {
  const open = sites.filter(({ closedOn }) => closedOn === null);
  const counts = open.flatMap(({ jobsCount }) => (jobsCount === null ? [] : [jobsCount]));
  const bands = open.flatMap(({ jobsBasis, jobsLow, jobsHigh }) => (jobsBasis === 'band' && jobsLow !== null ? [{ low: jobsLow, high: jobsHigh }] : []));
  const stating = open.filter(({ jobsBasis }) => jobsBasis !== null);
  const days = stating.flatMap(({ jobsAsOf }) => (jobsAsOf === null ? [] : [jobsAsOf])).sort();
  return {
    count: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    band: bands.length === 0
      ? null
      : bands.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high === null || high === null ? null : sum.high + high })),
    bases: [...new Set(stating.flatMap(({ jobsBasis }) => (jobsBasis === null ? [] : [jobsBasis])))],
    asOf: days[0] ?? null,
  };
};
