import { eq, sql } from 'drizzle-orm';
import { activities } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { forbidden } from '../errors';
import { contactSnapshot } from './contact-snapshot';
import { decidesReaders } from './decides-readers';
import { loadContact } from './load-contact';
import { openFields } from './open-fields';

/** Takes a contact out of every list, or puts it back; doing it twice changes nothing. */
export const setArchived = async (ctx: CommandContext, id: string, archived: boolean): Promise<{ id: string; version: number }> => {
  const loaded = await loadContact(ctx, id);
  const before = contactSnapshot(loaded);
  if (!decidesReaders(ctx, loaded.activity.authorId)) throw forbidden(messages.outreach.refusals.archiveIsAuthors);
  if (before.archived === archived) {
    ctx.unchanged();
    return { id, version: before.version };
  }
  const [saved] = await ctx.db
    .update(activities)
    .set({
      archivedAt: archived ? ctx.now : null, archivedBy: archived ? ctx.actor.id : null,
      version: sql`${activities.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id,
    })
    .where(eq(activities.id, id))
    .returning();
  const version = saved?.version ?? before.version;
  ctx.changed({ before, after: { ...before, version, archived }, open: openFields(before.confidentiality), level: before.confidentiality });
  return { id, version };
};
