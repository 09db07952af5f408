import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { formingMembers, organizations } from '@/db/schema';
import { rests } from '@/lib/domain/register/rests';
import type { QueryContext } from '../define';

export type FormingMember = { id: string; name: string; since: string | null; subclusterCode: string; resting: boolean };

/** The members of a cluster's forming clusters on a day, or of one sub-cluster's, by name. */
export const membersOn = async ({ db, today }: QueryContext, { clusterCode, subclusterCode, day }: { clusterCode: string; subclusterCode?: string; day: string }): Promise<FormingMember[]> => {
  const rows = await db
    .select({ id: organizations.id, name: organizations.legalName, since: formingMembers.validFrom, subclusterCode: formingMembers.subclusterCode, rest: organizations.doNotContactSince })
    .from(formingMembers)
    .innerJoin(organizations, and(eq(organizations.id, formingMembers.organizationId), isNull(organizations.archivedAt)))
    .where(and(
      eq(formingMembers.clusterCode, clusterCode), subclusterCode === undefined ? undefined : eq(formingMembers.subclusterCode, subclusterCode),
      or(isNull(formingMembers.validFrom), lte(formingMembers.validFrom, day)), or(isNull(formingMembers.validTo), gte(formingMembers.validTo, day)),
    ))
    .orderBy(asc(organizations.nameKey), asc(organizations.id));
  return rows.map(({ rest, ...row }) => ({ ...row, resting: rests(rest, today) }));
};
