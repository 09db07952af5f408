import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { outboxMessages } from '@/db/schema';
import { withoutTokens } from '@/lib/domain/notices/without-tokens';
import { command } from '../define';

/** After so many tries a mail is given up. */
const MOST_ATTEMPTS = 5;

/** Says what became of a mail: sent, or not; tried again until it is given up. What is done with keeps no private link. */
export const settleMail = command({
  name: 'notices.settle-mail',
  permission: 'notices.send',
  record: 'outbox',
  unaudited: 'the outbox is itself the record of what was mailed',
  input: z.strictObject({ id: z.string(), attempts: z.int().min(1), failure: z.string().max(500).nullable() }),
  run: async ({ db, now }, { id, attempts, failure }) => {
    const state = failure === null ? 'sent' as const : attempts >= MOST_ATTEMPTS ? 'failed' as const : 'queued' as const;
    const [mail] = state === 'queued' ? [] : await db.select({ body: outboxMessages.body }).from(outboxMessages).where(eq(outboxMessages.id, id));
    await db.update(outboxMessages).set({ state, failure, sentAt: failure === null ? now : null, ...(mail && { body: withoutTokens(mail.body) }) }).where(eq(outboxMessages.id, id));
    return { id, state };
  },
});
