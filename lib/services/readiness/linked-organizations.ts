import { and, asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationSubclusters } from '@/db/schema';
import { living } from '../living';

/** Organizations of a cluster that live, one entry per link, wherever they are. */
export const linkedOrganizations = async (db: Handle, clusterCode: string) =>
  await db.select({
    id: organizations.id, name: organizations.legalName, kind: organizations.kind, sample: organizations.sample, subclusterCode: organizationSubclusters.subclusterCode, role: organizationSubclusters.role,
  }).from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(eq(organizationSubclusters.clusterCode, clusterCode), living())).orderBy(asc(organizations.nameKey), asc(organizations.id));

export type LinkedOrganization = Awaited<ReturnType<typeof linkedOrganizations>>[number];
