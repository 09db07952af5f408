import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterRoles, organizations, pledges } from '@/db/schema';

/** Sample organizations that carry a role or a pledge of one's own. */
export const formingOfSamples = async (db: Handle): Promise<{ id: string }[]> => {
  const sample = eq(organizations.sample, true);
  return [
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(clusterRoles, and(eq(clusterRoles.organizationId, organizations.id), eq(clusterRoles.sample, false))).where(sample),
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(pledges, and(eq(pledges.organizationId, organizations.id), eq(pledges.sample, false))).where(sample),
  ];
};
