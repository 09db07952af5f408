import { and, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { memberships, organizations } from '@/db/schema';
import { ASSOCIATION_KINDS } from '@/lib/domain/register/association-kind';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { living } from '../living';

export type AssociationWithMembers = { id: string; name: string; memberIds: readonly string[] };

/** Associations that live, with the organizations that are their members today. */
export const associationsWithMembers = async ({ db, today }: QueryContext): Promise<AssociationWithMembers[]> => {
  const rows = await db.select({ id: organizations.id, name: organizations.legalName, memberId: memberships.organizationId })
    .from(memberships).innerJoin(organizations, eq(organizations.id, memberships.associationId))
    .where(and(
      living(), isNotNull(memberships.organizationId), inArray(organizations.kind, [...ASSOCIATION_KINDS]),
      or(isNull(memberships.validFrom), lte(memberships.validFrom, today)), or(isNull(memberships.validTo), gte(memberships.validTo, today)),
    ));
  return [...groupBy(rows, ({ id }) => id).values()].map((own) => ({ id: own[0]?.id ?? '', name: own[0]?.name ?? '', memberIds: own.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])) }));
};
