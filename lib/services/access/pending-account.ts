import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { sessions, users } from '@/db/schema';

/** Whose session waits for its code: the password was right a moment ago and nothing has happened since. */
export const pendingAccount = async (db: Handle, sessionId: string, now: Date) => {
  const [row] = await db
    .select({ account: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(
      eq(sessions.id, sessionId), isNull(sessions.endedAt), isNull(sessions.secondFactorAt), gt(sessions.expiresAt, now),
      eq(sessions.epoch, users.sessionEpoch), isNull(users.disabledAt), isNotNull(users.totpConfirmedAt),
    ));
  return row?.account ?? null;
};
