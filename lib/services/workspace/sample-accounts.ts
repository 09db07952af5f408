import type { Handle } from '@/db/database';
import { users } from '@/db/schema';
import { isSampleAddress } from '@/lib/domain/workspace/is-sample-address';

/** The sample colleagues. One that somebody joined with is no sample any more, though its records still are. */
export const sampleAccounts = async (db: Handle) => {
  const rows = await db.select({ id: users.id, email: users.email, passwordHash: users.passwordHash, joinedAt: users.joinedAt }).from(users);
  return rows
    .filter(({ email }) => isSampleAddress(email))
    .map(({ id, passwordHash, joinedAt }) => ({ id, unused: passwordHash === null && joinedAt === null }));
};
