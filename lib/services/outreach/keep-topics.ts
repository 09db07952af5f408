import { eq, inArray } from 'drizzle-orm';
import { tasks, topics } from '@/db/schema';
import { followUpState } from '@/lib/domain/outreach/follow-up-state';
import type { CommandContext } from '../define';
import type { LoadedContact } from './load-contact';

type Topic = typeof topics.$inferSelect;

/**
 * Puts a contact's topics as they shall stand. What was promised for a topic that is taken out stays a follow-up of the
 * contact; a topic that has follow-ups keeps the state they give it.
 */
export const keepTopics = async ({ db }: CommandContext, loaded: LoadedContact, wanted: readonly Topic[]): Promise<Topic[]> => {
  const there = new Set(loaded.topics.map(({ id }) => id));
  const gone = loaded.topics.filter(({ id }) => !wanted.some((topic) => topic.id === id)).map(({ id }) => id);
  if (gone.length > 0) {
    await db.update(tasks).set({ topicId: null, source: 'own' }).where(inArray(tasks.topicId, gone));
    await db.delete(topics).where(inArray(topics.id, gone));
  }
  const settled = wanted.map((topic) => ({
    ...topic,
    followUp: followUpState(topic.followUp, loaded.tasks.filter(({ topicId }) => topicId === topic.id).map(({ state }) => state)),
  }));
  for (const { id, text, issueType, followUp, position } of settled) {
    if (there.has(id)) await db.update(topics).set({ text, issueType, followUp, position }).where(eq(topics.id, id));
  }
  const added = settled.filter(({ id }) => !there.has(id));
  if (added.length > 0) await db.insert(topics).values(added);
  return settled;
};
