import { eq, sql } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { actionChanges } from '@/db/schema';

/** How many rows an action has journaled so far. */
export const journaledRows = async (db: Handle, action: string): Promise<number> => {
  const [last] = await db.select({ seq: sql<number | null>`max(${actionChanges.seq})` }).from(actionChanges).where(eq(actionChanges.actionId, action));
  return Number(last?.seq ?? 0);
};
