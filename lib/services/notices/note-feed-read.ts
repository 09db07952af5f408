import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { feeds } from '@/db/schema';
import { command } from '../define';

/** When a feed was last fetched, for its owner to see whether anybody still uses it. */
export const noteFeedRead = command({
  name: 'notices.note-feed-read',
  permission: 'feeds.read',
  record: 'feed',
  unaudited: 'a program that fetches a calendar every few minutes does nothing to it',
  input: z.strictObject({ id: z.string() }),
  run: async ({ db, now }, { id }) => {
    await db.update(feeds).set({ lastReadAt: now }).where(eq(feeds.id, id));
    return { id };
  },
});
