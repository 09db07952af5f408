import { eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, sites } from '@/db/schema';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';

/** Derives the jobs of organizations from the sites they have now. */
export const followJobs = async (db: Handle, ids: readonly string[]) => {
  for (const some of chunks(ids, 500)) {
    const stored = await db.select({ id: organizations.id, jobsTotal: organizations.jobsTotal }).from(organizations).where(inArray(organizations.id, some));
    const rows = await db.select({ organizationId: sites.organizationId, jobsCount: sites.jobsCount, closedOn: sites.closedOn }).from(sites).where(inArray(sites.organizationId, some));
    const of = groupBy(rows, ({ organizationId }) => organizationId);
    for (const { id, jobsTotal: before } of stored) {
      const total = jobsTotal(of.get(id) ?? []);
      if (total !== before) await db.update(organizations).set({ jobsTotal: total }).where(eq(organizations.id, id));
    }
  }
};
