import { eq } from 'drizzle-orm';
import { activities, activityReaders, users } from '@/db/schema';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { contactReaderOfUser } from '../contact-reader-of-user';
import type { LoadedTask } from './load-task';

/** Why somebody cannot look after a follow-up, in words; null when they can. */
export const ownerRefusal = async ({ db }: QueryContext, task: LoadedTask, ownerId: string): Promise<string | null> => {
  const { refusals } = messages.outreach;
  const [owner] = await db.select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(eq(users.id, ownerId));
  if (!owner || owner.disabledAt !== null) return refusals.ownerGone;
  const reader = contactReaderOfUser(owner);
  if (!reader.trusted) return refusals.ownerGone;
  if (task.activityId === null) return null;
  const [source] = await db
    .select({ confidentiality: activities.confidentiality, authorId: activities.authorId })
    .from(activities)
    .where(eq(activities.id, task.activityId));
  const named = await db.select({ userId: activityReaders.userId }).from(activityReaders).where(eq(activityReaders.activityId, task.activityId));
  const readable = source && mayReadContact({ ...source, readerIds: named.map(({ userId }) => userId) }, reader);
  return readable ? null : refusals.ownerMayNotRead(owner.name);
};
