import { and, asc, eq } from 'drizzle-orm';
import { clusterDefinitions, clusterRoles, pledges, subclusters } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { z } from 'zod';
import { query } from '../define';
import { visibleDerived } from '../visible-derived';
import { pledgesWithDeliveries } from '../pledges-with-deliveries';

/** What an organization is to forming clusters, and what it gave its word for, as far as the actor may see. */
export const formingOfOrganization = query({
  name: 'forming.organization',
  permission: 'readiness.read',
  input: z.strictObject({ organizationId: RecordId }),
  run: async (ctx, { organizationId }) => {
    const { db } = ctx;
    const [roles, given, parts] = await Promise.all([
      db.select().from(clusterRoles).where(and(eq(clusterRoles.organizationId, organizationId), visibleDerived(ctx, clusterRoles))).orderBy(asc(clusterRoles.createdAt), asc(clusterRoles.id)),
      pledgesWithDeliveries(ctx, eq(pledges.organizationId, organizationId)),
      db.select({ cluster: clusterDefinitions.clusterCode, code: subclusters.code, name: subclusters.name }).from(subclusters)
        .innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId)).where(eq(clusterDefinitions.state, 'published')).orderBy(asc(clusterDefinitions.version)),
    ]);
    const nameOf = new Map(parts.map((part) => [`${part.cluster}/${part.code}`, part.name]));
    const subclusterOf = (cluster: string, code: string) => nameOf.get(`${cluster}/${code}`) ?? code;
    return {
      roles: roles.map(({ id, role, state, clusterCode, subclusterCode, confidentiality }) => ({
        id, role, state, clusterCode, subclusterCode, confidentiality, subcluster: subclusterCode === null ? null : subclusterOf(clusterCode, subclusterCode),
      })),
      pledges: given.map(({ deliveries: _entries, ...one }) => ({ ...one, subcluster: subclusterOf(one.clusterCode, one.subclusterCode) })),
    };
  },
});
export type FormingOfOrganization = Awaited<ReturnType<typeof formingOfOrganization>>;
