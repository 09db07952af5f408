import { and, eq, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { duplicatePairs } from '@/db/schema';

/** Open suspicions about a record, which is compared anew or is no longer there; what somebody decided stays. */
export const forgetPairs = async (db: Handle, recordId: string) => {
  await db.delete(duplicatePairs).where(and(eq(duplicatePairs.state, 'open'), or(eq(duplicatePairs.aId, recordId), eq(duplicatePairs.bId, recordId))));
};
