import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { command } from '../define';
import { lockAccount } from './lock-account';
import { personOf } from './person-of';

/** Whether single keys do something for this person, on whatever device they sign in. */
export const saveShortcuts = command({
  name: 'access.save-shortcuts',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({ shortcuts: z.boolean() }),
  run: async (ctx, { shortcuts }) => {
    const { id } = personOf(ctx.actor);
    const before = (await lockAccount(ctx.db, id))?.preferences ?? {};
    await ctx.db.update(users).set({ preferences: { ...before, shortcuts } }).where(eq(users.id, id));
    ctx.changed({ before: { shortcuts: before.shortcuts ?? true }, after: { shortcuts }, open: ['shortcuts'] });
    return { id };
  },
});
