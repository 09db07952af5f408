import { eq } from 'drizzle-orm';
import { tasks, topics } from '@/db/schema';
import { followUpState } from '@/lib/domain/outreach/follow-up-state';
import type { CommandContext } from '../define';

/** Brings a topic's follow-up state in line with its tasks. */
export const settleTopic = async ({ db }: CommandContext, topicId: string): Promise<void> => {
  const [topic] = await db.select({ followUp: topics.followUp }).from(topics).where(eq(topics.id, topicId));
  if (!topic) return;
  const states = await db.select({ state: tasks.state }).from(tasks).where(eq(tasks.topicId, topicId));
  await db.update(topics).set({ followUp: followUpState(topic.followUp, states.map(({ state }) => state)) }).where(eq(topics.id, topicId));
};
