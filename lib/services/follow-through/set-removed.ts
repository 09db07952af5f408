import { eq, sql } from 'drizzle-orm';
import { attachments } from '@/db/schema';
import type { CommandContext } from '../define';
import { demandRoom } from './attachment-terms';
import { derivedTrail } from './derived-trail';
import { loadAttachment } from './load-attachment';

/** Takes a file off its contact, or puts it back; its bytes stay for REMOVED_FILE_DAYS, or until the contact itself is purged. */
export const setRemoved = async (ctx: CommandContext, id: string, removed: boolean): Promise<{ id: string }> => {
  const { file, level } = await loadAttachment(ctx, id);
  if ((file.removedAt !== null) === removed) {
    ctx.unchanged();
    return { id };
  }
  if (!removed) await demandRoom(ctx, file.activityId);
  const [saved] = await ctx.db
    .update(attachments)
    .set({ removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.actor.id : null, version: sql`${attachments.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(eq(attachments.id, id))
    .returning();
  ctx.changed(derivedTrail(file, saved ?? file, [level]));
  return { id };
};
