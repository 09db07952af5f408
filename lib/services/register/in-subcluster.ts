import { and, eq, exists, inArray, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationSubclusters } from '@/db/schema';

/** Few organizations are looked up one by one; of many, a list walks its own order and asks of each whether it belongs. */
const FEW = 500;

/** Organizations of a sub-cluster ('cluster code/sub-cluster code'), as a condition that is quick for few and for many. */
export const inSubcluster = async (db: Handle, subcluster: string): Promise<SQL> => {
  const [clusterCode = '', subclusterCode = ''] = subcluster.split('/');
  const links = () => db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters);
  const linked = and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode));
  const some = await links().where(linked).limit(FEW + 1);
  if (some.length <= FEW) return inArray(organizations.id, some.map(({ id }) => id));
  return exists(links().where(and(eq(organizationSubclusters.organizationId, organizations.id), linked)));
};
