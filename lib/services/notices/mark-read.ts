import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { notices } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';

/** Marks notices of mine as read; all of them without a list. */
export const markRead = command({
  name: 'notices.mark-read',
  permission: 'outreach.read',
  record: 'notice',
  unaudited: 'reading one\'s own notices changes no record',
  input: z.strictObject({ ids: z.array(RecordId).max(200).optional() }),
  run: async ({ db, actor, now }, { ids }) => {
    if (ids?.length !== 0) {
      await db.update(notices).set({ readAt: now })
        .where(and(eq(notices.userId, actor.id), isNull(notices.readAt), ids ? inArray(notices.id, ids) : undefined));
    }
    return { id: actor.id };
  },
});
