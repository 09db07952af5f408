import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations } from '@/db/schema';

/** An affiliation in the shape in which it is saved; null when there is none. */
export const loadAffiliation = async (db: Handle, id: string) => {
  const [row] = await db.select().from(affiliations).where(eq(affiliations.id, id));
  if (!row) return null;
  const { personId, organizationId, title, flags, primary, validFrom, validTo, version } = row;
  return { id, version, fields: { personId, organizationId, title, flags, primary, validFrom, validTo } };
};

export type AffiliationFields = NonNullable<Awaited<ReturnType<typeof loadAffiliation>>>['fields'];
