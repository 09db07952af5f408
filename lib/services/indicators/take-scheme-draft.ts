import { and, eq, sql } from 'drizzle-orm';
import { classSchemeVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, invalid, notFound } from '../errors';

export const SCHEME_RECORD = 'class_scheme';
/** Nothing of a class scheme is confidential: the trail may hold it. */
export const SCHEME_OPEN_FIELDS = ['schemeId', 'schemeVersion', 'state', 'scheme', 'why'];

/** A version as the trail holds it: its record version is the revision, the number of the version has a name of its own. */
export const schemeInTrail = <Row extends { version: number; revision: number }>({ version, revision, ...row }: Row) => ({ ...row, schemeVersion: version, version: revision });

/**
 * Takes a draft for a change: refuses one that is published or not known, and one that has moved on since it was read, with what was typed
 * beside what is held. Its revision counts up in the same step, so of two changes at once the second is refused.
 */
export const takeSchemeDraft = async (ctx: CommandContext, { id, revision }: { id: string; revision: number }, mine: Record<string, unknown> = {}) => {
  const [held] = await ctx.db.select().from(classSchemeVersions).where(eq(classSchemeVersions.id, id));
  if (!held) throw notFound(messages.errors.unknownRecord);
  if (held.state !== 'draft') throw invalid(messages.indicators.schemes.drafts.refused.published);
  const [taken] = await ctx.db.update(classSchemeVersions).set({ revision: sql`${classSchemeVersions.revision} + 1` })
    .where(and(eq(classSchemeVersions.id, id), eq(classSchemeVersions.state, 'draft'), eq(classSchemeVersions.revision, revision))).returning();
  if (!taken) throw conflict(messages.errors.conflict, { mine, theirs: { ...held.scheme }, theirVersion: held.revision });
  return { before: held, draft: taken };
};
