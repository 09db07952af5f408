import { inArray, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { redFlags, redFlagSteps } from '@/db/schema';
import { forgetVersions } from './forget-versions';

/** Takes red flags out with everything that happened to them. */
export const removeFlags = async (db: Handle, which: SQL) => {
  const own = (await db.select({ id: redFlags.id }).from(redFlags).where(which)).map(({ id }) => id);
  if (own.length === 0) return;
  await db.delete(redFlagSteps).where(inArray(redFlagSteps.flagId, own));
  await db.delete(redFlags).where(inArray(redFlags.id, own));
  await forgetVersions(db, 'red_flag', own);
};
