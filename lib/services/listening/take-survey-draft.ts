import { and, eq, sql } from 'drizzle-orm';
import { surveys, surveyVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, invalid, notFound } from '../errors';

/**
 * Takes a draft for a change: refuses one that is published or not known, and one that has moved on since it was read, with
 * what was typed beside what is held. Its revision counts up in the same step, so of two changes at once the second is refused.
 */
export const takeSurveyDraft = async ({ db }: CommandContext, { id, revision }: { id: string; revision: number }, mine: Record<string, unknown> = {}) => {
  const [held] = await db.select().from(surveyVersions).where(eq(surveyVersions.id, id));
  if (!held) throw notFound(messages.errors.unknownRecord);
  if (held.state !== 'draft') throw invalid(messages.listening.surveys.refusals.published);
  const [survey] = await db.select({ name: surveys.name, about: surveys.about }).from(surveys).where(eq(surveys.id, held.surveyId));
  const [taken] = await db.update(surveyVersions).set({ revision: sql`${surveyVersions.revision} + 1` })
    .where(and(eq(surveyVersions.id, id), eq(surveyVersions.state, 'draft'), eq(surveyVersions.revision, revision))).returning();
  const before = { ...held, name: survey?.name ?? '', about: survey?.about ?? null };
  if (!taken) throw conflict(messages.errors.conflict, { mine, theirs: { name: before.name, about: before.about ?? '', blocks: held.body.blocks }, theirVersion: held.revision });
  return { before, draft: taken };
};
