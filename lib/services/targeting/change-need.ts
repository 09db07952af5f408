import { and, eq } from 'drizzle-orm';
import { supplyNeeds } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, notFound } from '../errors';
import { visibleDerived } from '../visible-derived';

type Need = typeof supplyNeeds.$inferSelect;

/** One change of a need the actor may see, on top of the version that was read. Throws notFound, or conflict with both. */
export const changeNeed = async (ctx: CommandContext, id: string, version: number, patchOf: (stored: Need) => Partial<Need>): Promise<{ id: string; version: number }> => {
  const [stored] = await ctx.db.select().from(supplyNeeds).where(and(eq(supplyNeeds.id, id), visibleDerived(ctx, supplyNeeds)));
  if (!stored) throw notFound(messages.errors.notFound);
  const patch = patchOf(stored);
  const [saved] = await ctx.db.update(supplyNeeds).set({ ...patch, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(and(eq(supplyNeeds.id, id), eq(supplyNeeds.version, version))).returning();
  if (!saved) throw conflict(messages.errors.conflict, { mine: patch, theirs: { ...stored }, theirVersion: stored.version });
  ctx.changed({ before: { ...stored }, after: { ...saved }, open: ['metOn', 'archivedAt'], level: stored.confidentiality });
  return { id, version: saved.version };
};
