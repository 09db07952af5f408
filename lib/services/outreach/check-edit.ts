import { inArray } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { EditContactInput } from '@/lib/domain/outreach/edit-contact-input';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { mustGiveReason } from '@/lib/domain/outreach/must-give-reason';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { checkTrusted } from './check-trusted';
import { contactReaderOfUser } from '../contact-reader-of-user';
import { decidesReaders } from './decides-readers';
import type { LoadedContact } from './load-contact';

/** The name of somebody with an open follow-up of this contact who could no longer read it; null when there is nobody. */
const whoWouldLose = async ({ db }: QueryContext, { activity, tasks }: LoadedContact, input: EditContactInput) => {
  const owners = [...new Set(tasks.flatMap(({ state, ownerId }) => (state === 'open' ? ownerId : [])))];
  if (owners.length === 0 || input.confidentiality === 'public' || input.confidentiality === 'internal') return null;
  const rows = await db.select({ id: users.id, name: users.name, roles: users.roles }).from(users).where(inArray(users.id, owners));
  const contact = { confidentiality: input.confidentiality, authorId: activity.authorId, readerIds: input.readers };
  return rows.find((user) => !mayReadContact(contact, contactReaderOfUser(user)))?.name ?? null;
};

/** The refusals, by field, of an edit of a contact. */
export const checkEdit = async (ctx: QueryContext, loaded: LoadedContact, input: EditContactInput): Promise<Record<string, string>> => {
  const { refusals } = messages.outreach;
  const { activity, readers, topics, tasks } = loaded;
  // Readers who have left since stay as they are; only newly named ones are checked.
  const added = input.readers.filter((id) => !readers.includes(id));
  const fields = await checkTrusted(ctx, { ...input, readers: input.confidentiality === 'restricted' ? added : input.readers, authorId: activity.authorId });
  const regrouped = activity.confidentiality !== input.confidentiality || [...readers].sort().join() !== [...input.readers].sort().join();
  if (regrouped && !decidesReaders(ctx, activity.authorId)) fields.confidentiality = refusals.levelIsAuthors;
  if (mustGiveReason(activity.confidentiality, input.confidentiality) && !input.reason) fields.reason = refusals.reasonNeeded;
  const loser = await whoWouldLose(ctx, loaded, input);
  if (loser) fields.confidentiality ??= refusals.ownerWouldLose(loser);
  input.topics.forEach(({ id, followUp }, index) => {
    if (id === undefined) return;
    if (!topics.some((topic) => topic.id === id)) fields[`topics.${index}.text`] = refusals.topicGone;
    else if (followUp && tasks.some(({ topicId }) => topicId === id)) fields[`topics.${index}.followUp.dueOn`] = refusals.topicHasFollowUp;
  });
  return fields;
};
