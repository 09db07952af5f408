import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { formingMembers, organizations, organizationSubclusters } from '@/db/schema';
import { query } from '../define';
import { living } from '../living';
import { subclusterNames } from '../subcluster-names';

/** More than a form can list. */
const MOST = 150;

/** What a round can be started with: the sub-clusters, and of one the organizations linked to it, with who is in its forming cluster. */
export const roundChoices = query({
  name: 'ratings.round-choices',
  permission: 'readiness.read',
  input: z.strictObject({ subcluster: z.string().max(120).optional() }),
  run: async ({ db, today }, { subcluster }) => {
    const names = await subclusterNames(db);
    const subclusters = [...names].map(([value, { name }]) => ({ value, name }));
    const [clusterCode = '', subclusterCode = ''] = subcluster?.split('/') ?? [];
    if (!subcluster || !names.has(subcluster)) return { today, subclusters, organizations: [] };
    const [linked, members] = await Promise.all([
      db.select({ id: organizations.id, name: organizations.legalName })
        .from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
        .where(and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode), living()))
        .orderBy(asc(organizations.nameKey), asc(organizations.id)).limit(MOST),
      db.select({ id: formingMembers.organizationId }).from(formingMembers).where(and(
        eq(formingMembers.clusterCode, clusterCode), eq(formingMembers.subclusterCode, subclusterCode),
        or(isNull(formingMembers.validFrom), lte(formingMembers.validFrom, today)), or(isNull(formingMembers.validTo), gte(formingMembers.validTo, today)),
      )),
    ]);
    const forming = new Set(members.map(({ id }) => id));
    return { today, subclusters, organizations: linked.map((one) => ({ ...one, member: forming.has(one.id) })) };
  },
});
