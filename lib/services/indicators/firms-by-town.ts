import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationSubclusters, sites } from '@/db/schema';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { groupBy } from '@/lib/domain/shared/group-by';
import { registerState } from '../register-state';
import { remember } from '../remember';
import { jobsHere } from '../jobs-here';
import { living } from '../living';

export type TownJobs = { organizationId: string; town: string; jobs: Quantity };
/** Where a site names no town. */
export const NO_TOWN = '';

const load = async (db: Handle, cluster: string, regionCodes: readonly string[]): Promise<TownJobs[]> => {
  const rows = await db
    .selectDistinct({ id: sites.id, organizationId: sites.organizationId, place: sites.place, jobsCount: sites.jobsCount, jobsLow: sites.jobsLow, jobsHigh: sites.jobsHigh })
    .from(sites)
    .innerJoin(organizations, eq(organizations.id, sites.organizationId))
    .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, sites.organizationId))
    .where(and(living(), isNull(sites.closedOn), inArray(sites.regionCode, [...regionCodes]), eq(organizationSubclusters.clusterCode, cluster), ne(organizationSubclusters.role, 'institution')));
  const byFirm = groupBy(rows, ({ organizationId }) => organizationId);
  return [...byFirm].flatMap(([organizationId, own]) =>
    [...groupBy(own, ({ place }) => place?.trim() ?? NO_TOWN)].map(([town, there]) => ({ organizationId, town, jobs: jobsHere(there) })));
};

/** Jobs of a cluster's firms by town, in the base regions given. Remembered until the register changes. */
export const firmsByTown = async (db: Handle, cluster: string, regionCodes: readonly string[]): Promise<readonly TownJobs[]> =>
  remember(await registerState(db), `towns|${cluster}|${regionCodes.join()}`, () => load(db, cluster, regionCodes));
