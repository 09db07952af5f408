import { eq, sql } from 'drizzle-orm';
import { surveys } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { notFound } from '../errors';

/** Puts a survey away or takes it back; doing it twice changes nothing. */
export const setSurveyArchived = async (ctx: CommandContext, id: string, archived: boolean): Promise<{ id: string }> => {
  const [survey] = await ctx.db.select({ archivedAt: surveys.archivedAt }).from(surveys).where(eq(surveys.id, id));
  if (!survey) throw notFound(messages.errors.notFound);
  if ((survey.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id };
  }
  await ctx.db
    .update(surveys)
    .set({ archivedAt: archived ? ctx.now : null, archivedBy: archived ? ctx.actor.id : null, version: sql`${surveys.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(eq(surveys.id, id));
  ctx.changed({ before: { archived: !archived }, after: { archived }, open: ['archived'] });
  return { id };
};
