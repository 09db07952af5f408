import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { feeds } from '@/db/schema';
import { query } from '../define';

/** My feeds that stand, newest first. */
export const myFeeds = query({
  name: 'notices.my-feeds',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: ({ db, actor }) =>
    db.select({ id: feeds.id, kind: feeds.kind, subject: feeds.subject, createdAt: feeds.createdAt, lastReadAt: feeds.lastReadAt })
      .from(feeds).where(and(eq(feeds.ownerId, actor.id), isNull(feeds.revokedAt))).orderBy(desc(feeds.createdAt), desc(feeds.id)),
});
