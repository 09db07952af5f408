import type { Quantity } from './quantity';

export type Standing = {
  readonly firms: number;
  /** Firms that state their jobs as a number: those a rank can be given among. */
  readonly ranked: number;
  /** 1 for most jobs, equal jobs share a rank; null where the firm does not state its jobs as a number, or is not among the firms. */
  readonly rank: number | null;
};

/** Where one firm stands among others by the jobs they state. Bands and unknown jobs are counted as firms, never ranked. */
export function standingByJobs(firms: readonly { readonly organizationId: string; readonly jobs: Quantity }[], organizationId: string): Standing {
  const stated = firms.flatMap(({ organizationId: id, jobs }) => (jobs.kind === 'value' ? [{ id, jobs: jobs.value }] : []));
  const own = stated.find(({ id }) => id === organizationId);
  return { firms: firms.length, ranked: stated.length, rank: own ? 1 + stated.filter(({ jobs }) => jobs > own.jobs).length : null };
}
