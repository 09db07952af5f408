import { and, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '@/db/schema';
import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';
import { command } from '../define';

export const touchSession = command({
  name: 'access.touch-session',
  permission: 'access.credentials',
  record: 'session',
  unaudited: 'that a session was used is no act of its own',
  input: z.strictObject({ sessionId: z.string() }),
  run: async ({ db, now }, { sessionId }) => {
    await db.update(sessions).set({ seenAt: now })
      .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, new Date(now.getTime() - SESSION_LIMITS.seen))));
    return { id: sessionId };
  },
});
