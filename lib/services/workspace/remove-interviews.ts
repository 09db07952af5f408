import { inArray, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { answers, interviews } from '@/db/schema';

/** Takes interviews out with every answer. */
export const removeInterviews = async (db: Handle, which: SQL) => {
  const own = db.select({ id: interviews.id }).from(interviews).where(which);
  await db.delete(answers).where(inArray(answers.interviewId, own));
  await db.delete(interviews).where(which);
};
