import type { Quantity } from './quantity';

export type Standing = {
  readonly firms: number;
  /** Firms that state their jobs as a number: those a rank can be given among. */
  readonly ranked: number;
  /** 1 for most jobs, equal jobs share a rank; null where the firm does not state its jobs as a number, or is not among the firms. */
  readonly rank: number | null;
};

type Firm = { readonly organizationId: string; readonly jobs: Quantity };

/** Where each firm stands among others by the jobs they state. Bands and unknown jobs are counted as firms, never ranked. */
export function standingsByJobs(firms: readonly Firm[]): (organizationId: string) => Standing {
  const stated = firms.flatMap(({ organizationId: id, jobs }) => (jobs.kind === 'value' ? [{ id, jobs: jobs.value }] : []));
  const rankOfJobs = new Map<number, number>();
  [...stated].sort((a, b) => b.jobs - a.jobs).forEach(({ jobs }, before) => {
    if (!rankOfJobs.has(jobs)) rankOfJobs.set(jobs, before + 1);
  });
  const jobsOf = new Map(stated.map(({ id, jobs }) => [id, jobs]));
  return (organizationId) => {
    const jobs = jobsOf.get(organizationId);
    return { firms: firms.length, ranked: stated.length, rank: jobs === undefined ? null : (rankOfJobs.get(jobs) ?? null) };
  };
}
