import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { personOf } from './person-of';

/** Ends one session of one's own, on whatever device it runs. */
export const endMySession = command({
  name: 'access.end-my-session',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({ sessionId: RecordId }),
  run: async ({ db, actor, now, changed }, { sessionId }) => {
    const { id } = personOf(actor);
    const ended = await db.update(sessions).set({ endedAt: now, endedBecause: 'ended-by-owner' })
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, id), isNull(sessions.endedAt)))
      .returning({ device: sessions.device });
    if (ended.length === 0) throw notFound(messages.errors.unknownRecord);
    changed({ after: { endedSession: ended[0]?.device }, open: ['endedSession'] });
    return { id };
  },
});
