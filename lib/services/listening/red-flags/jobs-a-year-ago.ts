import { and, eq, inArray, lte } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { recordVersions, sites } from '@/db/schema';

/** Jobs stated by each organization's sites on an earlier instant, from what their versions held; absent where none stated any. */
export const jobsAt = async (db: Handle, organizationIds: readonly string[], instant: Date): Promise<Map<string, number>> => {
  const places = await db.select({ id: sites.id, organizationId: sites.organizationId }).from(sites).where(inArray(sites.organizationId, [...organizationIds]));
  if (places.length === 0) return new Map();
  const versions = await db
    .select({ siteId: recordVersions.recordId, version: recordVersions.version, data: recordVersions.data })
    .from(recordVersions)
    .where(and(eq(recordVersions.record, 'site'), inArray(recordVersions.recordId, places.map(({ id }) => id)), lte(recordVersions.at, instant)));
  const jobs = new Map<string, number>();
  for (const { id, organizationId } of places) {
    const held = versions.filter(({ siteId }) => siteId === id).sort((a, b) => b.version - a.version)[0]?.data;
    if (held && typeof held.jobsCount === 'number' && !held.closedOn) jobs.set(organizationId, (jobs.get(organizationId) ?? 0) + held.jobsCount);
  }
  return jobs;
};
