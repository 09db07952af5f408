import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizationSubclusters, sites } from '@/db/schema';
import { statedJobs } from '@/lib/domain/register/stated-jobs';
import { groupBy } from '@/lib/domain/shared/group-by';

/** What hangs on the organizations of one page of a list, in two statements whatever their number. */
export const organizationParts = async (db: Handle, ids: readonly string[]) => {
  if (ids.length === 0) return () => ({ subclusters: [], places: [], jobs: statedJobs([]) });
  const [links, siteRows] = await Promise.all([
    db
      .select({
        organizationId: organizationSubclusters.organizationId, clusterCode: organizationSubclusters.clusterCode,
        subclusterCode: organizationSubclusters.subclusterCode, role: organizationSubclusters.role,
      })
      .from(organizationSubclusters)
      .where(inArray(organizationSubclusters.organizationId, [...ids])),
    db
      .select({
        organizationId: sites.organizationId, place: sites.place, jobsCount: sites.jobsCount, jobsLow: sites.jobsLow,
        jobsHigh: sites.jobsHigh, jobsBasis: sites.jobsBasis, jobsAsOf: sites.jobsAsOf, closedOn: sites.closedOn,
      })
      .from(sites)
      .where(inArray(sites.organizationId, [...ids])),
  ]);
  const linksOf = groupBy(links, (link) => link.organizationId);
  const sitesOf = groupBy(siteRows, (site) => site.organizationId);
  return (id: string) => {
    const own = sitesOf.get(id) ?? [];
    const open = own.filter(({ closedOn }) => closedOn === null).sort((a, b) => (b.jobsCount ?? -1) - (a.jobsCount ?? -1));
    return {
      subclusters: (linksOf.get(id) ?? []).map(({ clusterCode, subclusterCode, role }) => ({ clusterCode, subclusterCode, role })),
      /** Towns of open sites, the one with the most jobs first. */
      places: [...new Set(open.flatMap(({ place }) => (place === null ? [] : [place])))],
      jobs: statedJobs(own),
    };
  };
};
