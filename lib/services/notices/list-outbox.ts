import { desc } from 'drizzle-orm';
import { z } from 'zod';
import { outboxMessages } from '@/db/schema';
import { withoutTokens } from '@/lib/domain/notices/without-tokens';
import { query } from '../define';

/** What was or would have been mailed, newest first. Bodies never hold a word of anything restricted or sealed, and are shown without private links. */
export const listOutbox = query({
  name: 'notices.outbox',
  permission: 'workspace.manage',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = await db.select().from(outboxMessages).orderBy(desc(outboxMessages.queuedAt), desc(outboxMessages.id)).limit(100);
    return { messages: rows.map(({ body, about: _about, userId: _user, ...row }) => ({ ...row, text: withoutTokens((JSON.parse(body) as { text: string }).text) })) };
  },
});
