import { isNull, sql } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { users } from '@/db/schema';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';

/**
 * Refuses to take the last active administrator away. Holds the rows of all active people until the transaction ends:
 * two administrators who disable each other at the same moment wait for one another.
 */
export const keepAnAdministrator = async (db: Handle, leaving: string): Promise<void> => {
  const active = await db.update(users).set({ version: sql`${users.version}` }).where(isNull(users.disabledAt)).returning();
  const keepers = active.filter(({ joinedAt, roles }) => joinedAt && roles.includes('administrator'));
  if (keepers.length === 1 && keepers[0]?.id === leaving) throw invalid(messages.access.errors.lastAdministrator);
};
