import { and, eq } from 'drizzle-orm';
import { savedViews } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';

/** Takes a view of one's own away. */
export const removeView = command({
  name: 'sheet.remove-view',
  permission: 'register.read',
  record: 'saved_view',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const [gone] = await ctx.db.delete(savedViews).where(and(eq(savedViews.id, id), eq(savedViews.ownerId, ctx.actor.id))).returning({ page: savedViews.page });
    if (!gone) throw notFound(messages.errors.notFound);
    ctx.changed({ before: { page: gone.page }, after: null, open: ['page'] });
    return { id };
  },
});
