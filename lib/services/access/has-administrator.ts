import { isNotNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { users } from '@/db/schema';

/** Someone has set the house up: sample colleagues and invitations nobody took up do not count. */
export const hasAdministrator = async (db: Handle): Promise<boolean> => {
  const joined = await db.select({ roles: users.roles }).from(users).where(isNotNull(users.joinedAt));
  return joined.some(({ roles }) => roles.includes('administrator'));
};
