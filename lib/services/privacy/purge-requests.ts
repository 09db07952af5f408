import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { directoryRequests } from '@/db/schema';
import { messages } from '@/lib/messages';

const { purgedWords } = messages.privacy.retention;

/** Takes whoever wrote, and what, out of requests to the directory: that an organization asked, and what came of it, stays. */
export const purgeRequests = async (db: Handle, ids: readonly string[]) => {
  if (ids.length === 0) return;
  await db.update(directoryRequests).set({ personName: purgedWords, email: '', phone: null, wish: purgedWords }).where(inArray(directoryRequests.id, [...ids]));
};
