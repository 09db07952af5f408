import { and, eq, sql } from 'drizzle-orm';
import { clusterDefinitions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, invalid, notFound } from '../errors';

export const DEFINITION_RECORD = 'cluster_definition';
/** Nothing of a definition is confidential: the trail may hold it. */
export const OPEN_FIELDS = ['clusterCode', 'name', 'definitionVersion', 'state', 'effectiveFrom', 'note', 'industries'];

/** A definition as the trail holds it: its record version is the revision, the number of the definition has a name of its own. */
export const inTrail = <Row extends { version: number; revision: number }>({ version, revision, ...row }: Row) => ({ ...row, definitionVersion: version, version: revision });

/**
 * Takes a draft for a change: refuses one that is published or not known, and one that has moved on since it was read, with what was typed
 * beside what is held (`content` adds what stands in other tables). Its revision counts up in the same step, so of two changes at once the
 * second is refused.
 */
export const takeDraft = async (ctx: CommandContext, { id, revision, ...mine }: { id: string; revision: number }, content?: (draft: string) => Promise<Record<string, unknown>>) => {
  const [held] = await ctx.db.select().from(clusterDefinitions).where(eq(clusterDefinitions.id, id));
  if (!held) throw notFound(messages.errors.unknownRecord);
  if (held.state !== 'draft') throw invalid(messages.indicators.drafts.refused.published);
  const [taken] = await ctx.db.update(clusterDefinitions).set({ revision: sql`${clusterDefinitions.revision} + 1` })
    .where(and(eq(clusterDefinitions.id, id), eq(clusterDefinitions.state, 'draft'), eq(clusterDefinitions.revision, revision))).returning();
  if (!taken) throw conflict(messages.indicators.drafts.conflict, {
    mine, theirs: { name: held.name, note: held.note ?? '', ...(await content?.(id)) }, theirVersion: held.revision,
  });
  return { before: held, draft: taken };
};
