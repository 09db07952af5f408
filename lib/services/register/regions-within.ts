import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regionMembers } from '@/db/schema';

/** A region's code and the codes of the disjoint regions it is the union of. */
export const regionsWithin = async (db: Handle, code: string): Promise<string[]> => {
  const rows = await db.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.regionCode, code));
  return [code, ...rows.map((row) => row.code)];
};
