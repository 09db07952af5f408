import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { attempts } from '@/db/schema';

/** The secret was right: the attempt was no failure. Earlier failures stay counted. */
export const forgiveAttempt = async (db: Handle, id: string): Promise<void> => {
  await db.delete(attempts).where(eq(attempts.id, id));
};
