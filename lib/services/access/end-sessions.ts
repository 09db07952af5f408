import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { sessions } from '@/db/schema';

/** Why a session ended before its time; the person reads it beside the session. */
export type SessionEnd = 'signed-out' | 'ended-by-owner' | 'disabled' | 'roles-changed' | 'password-changed' | 'factor-changed' | 'signed-in-again';

export const endSessions = async (db: Handle, userId: string, because: SessionEnd, now: Date, except?: string): Promise<void> => {
  await db.update(sessions).set({ endedAt: now, endedBecause: because })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), except ? ne(sessions.id, except) : undefined));
};
