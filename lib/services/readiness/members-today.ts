import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { formingMembers } from '@/db/schema';
import type { QueryContext } from '../define';

/** Memberships of the forming clusters of a cluster's parts that hold today. */
export const membersToday = ({ db, today }: QueryContext, clusterCode: string) =>
  db.select({ id: formingMembers.id, organizationId: formingMembers.organizationId, subclusterCode: formingMembers.subclusterCode, from: formingMembers.validFrom })
    .from(formingMembers)
    .where(and(eq(formingMembers.clusterCode, clusterCode), or(isNull(formingMembers.validFrom), lte(formingMembers.validFrom, today)), or(isNull(formingMembers.validTo), gte(formingMembers.validTo, today))));
