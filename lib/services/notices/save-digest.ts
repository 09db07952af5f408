import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { DIGESTS } from '@/lib/domain/notices/digest-due';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';

/** How often somebody is mailed. */
export const saveDigest = command({
  name: 'notices.save-digest',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({ digest: z.enum(DIGESTS, { error: () => messages.errors.notAChoice }) }),
  run: async (ctx, { digest }) => {
    const [me] = await ctx.db.select({ preferences: users.preferences }).from(users).where(eq(users.id, ctx.actor.id));
    if (!me) throw notFound(messages.errors.notFound);
    await ctx.db.update(users).set({ preferences: { ...me.preferences, digest } }).where(eq(users.id, ctx.actor.id));
    ctx.changed({ before: { digest: me.preferences.digest ?? 'daily' }, after: { digest }, open: ['digest'] });
    return { id: ctx.actor.id };
  },
});
