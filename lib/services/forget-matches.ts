import { inArray, or } from 'drizzle-orm';
import { duplicatePairs, matchKeys, matchRecords, merges } from '@/db/schema';
import type { Handle } from '@/db/database';

/** Takes out what was derived from records that are no longer there, or was said of them beside others. */
export const forgetMatches = async (db: Handle, ids: readonly string[]) => {
  const these = [...ids];
  await db.delete(matchKeys).where(inArray(matchKeys.recordId, these));
  await db.delete(matchRecords).where(inArray(matchRecords.recordId, these));
  await db.delete(duplicatePairs).where(or(inArray(duplicatePairs.aId, these), inArray(duplicatePairs.bId, these)));
  await db.delete(merges).where(or(inArray(merges.fromId, these), inArray(merges.intoId, these)));
};
