import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '@/db/schema';
import { command } from '../define';
import { personOf } from './person-of';

/** Signs out here: the session the request came with. */
export const signOut = command({
  name: 'access.sign-out',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({}),
  run: async ({ db, actor, now }) => {
    const { id, sessionId } = personOf(actor);
    await db.update(sessions).set({ endedAt: now, endedBecause: 'signed-out' }).where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
    return { id };
  },
});
