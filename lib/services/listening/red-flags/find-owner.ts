import { asc, eq, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, activityReaders, users } from '@/db/schema';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { contactReaderOfUser } from '../../contact-reader-of-user';

type Colleague = { id: string; name: string; roles: (typeof users.$inferSelect)['roles'] };

/** Everybody who is here, in the order they came. */
export const colleaguesHere = (db: Handle): Promise<Colleague[]> =>
  db.select({ id: users.id, name: users.name, roles: users.roles }).from(users).where(isNull(users.disabledAt)).orderBy(asc(users.createdAt), asc(users.id));

/** Whether each colleague may look after what came from a contact (null: from none). */
export const mayLookAfter = async (db: Handle, activityId: string | null): Promise<(user: Colleague) => boolean> => {
  if (activityId === null) return (user) => contactReaderOfUser(user).trusted;
  const [source] = await db.select({ confidentiality: activities.confidentiality, authorId: activities.authorId }).from(activities).where(eq(activities.id, activityId));
  const named = await db.select({ userId: activityReaders.userId }).from(activityReaders).where(eq(activityReaders.activityId, activityId));
  const readerIds = named.map(({ userId }) => userId);
  return (user) => {
    const reader = contactReaderOfUser(user);
    return reader.trusted && source !== undefined && mayReadContact({ ...source, readerIds }, reader);
  };
};

export const managersHere = (here: readonly Colleague[]) => here.filter(({ roles }) => roles.includes('manager'));

/** The first manager who is here: who a late flag goes to. */
export const managerHere = (here: readonly Colleague[]) => managersHere(here)[0];

/** The first of the wished for who may look after it, then any manager; undefined when nobody may. */
export const findOwner = async (db: Handle, activityId: string | null, wished: readonly (string | null | undefined)[]) => {
  const here = await colleaguesHere(db);
  const fits = await mayLookAfter(db, activityId);
  const first = wished.flatMap((id) => here.find((user) => user.id === id && fits(user)) ?? [])[0];
  return first ?? managerHere(here);
};
