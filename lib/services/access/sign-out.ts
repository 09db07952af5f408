import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';

/** Signs out here: the session the request came with. */
export const signOut = command({
  name: 'access.sign-out',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({}),
  run: async ({ db, actor, now, changed }) => {
    if (actor.kind !== 'user') throw notFound(messages.errors.notFound);
    await db.update(sessions).set({ endedAt: now, endedBecause: 'signed-out' }).where(and(eq(sessions.id, actor.sessionId), isNull(sessions.endedAt)));
    changed({});
    return { id: actor.id };
  },
});
