import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { outboxMessages } from '@/db/schema';
import { command } from '../define';

/** Takes one mail to send it: of several processes that see it, one gets it. */
export const claimMail = command({
  name: 'notices.claim-mail',
  permission: 'notices.send',
  record: 'outbox',
  unaudited: 'the outbox is itself the record of what was mailed',
  input: z.strictObject({ id: z.string(), attempts: z.int().min(0) }),
  run: async ({ db }, { id, attempts }) => {
    const [mine] = await db.update(outboxMessages).set({ attempts: attempts + 1 })
      .where(and(eq(outboxMessages.id, id), eq(outboxMessages.state, 'queued'), eq(outboxMessages.attempts, attempts))).returning({ id: outboxMessages.id });
    return { id, claimed: mine !== undefined };
  },
});
