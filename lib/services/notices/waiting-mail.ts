import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { outboxMessages } from '@/db/schema';
import { query } from '../define';

/** Mail that is to be sent, oldest first. */
export const waitingMail = query({
  name: 'notices.waiting-mail',
  permission: 'notices.send',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = await db.select().from(outboxMessages).where(eq(outboxMessages.state, 'queued')).orderBy(asc(outboxMessages.queuedAt), asc(outboxMessages.id)).limit(200);
    return rows.map(({ id, address, subject, body, attempts }) => ({ id, address, subject, attempts, ...(JSON.parse(body) as { text: string; html: string }) }));
  },
});
