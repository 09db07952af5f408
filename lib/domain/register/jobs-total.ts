export type JobsOfSite = { jobsCount: number | null; closedOn: string | null };

/**
 * Jobs of an organization: the sum of the counts its open sites state. Null when no open site states a count; a band
 * is not a count, and null is never zero.
 */
export const jobsTotal = (sites: readonly JobsOfSite[]): number | null => {
  const counts = sites.flatMap(({ jobsCount, closedOn }) => (closedOn === null && jobsCount !== null ? [jobsCount] : []));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
};
