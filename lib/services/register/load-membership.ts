import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { memberships } from '@/db/schema';

/** A membership in the shape in which it is saved; null when there is none. */
export const loadMembership = async (db: Handle, id: string) => {
  const [row] = await db.select().from(memberships).where(eq(memberships.id, id));
  if (!row) return null;
  const { organizationId, personId, associationId, membershipClass, validFrom, validTo, version } = row;
  return { id, version, fields: { organizationId, personId, associationId, membershipClass, validFrom, validTo } };
};

export type MembershipFields = NonNullable<Awaited<ReturnType<typeof loadMembership>>>['fields'];
