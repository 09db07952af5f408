import { eq, inArray, isNull, or } from 'drizzle-orm';
import { affiliations, directoryEntries, directoryRequests, organizations, people } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { emailKey } from '@/lib/domain/register/email-key';
import { fold } from '@/lib/domain/register/fold';
import { personName } from '@/lib/domain/register/person-name';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { heldFields } from './held-fields';

type Request = typeof directoryRequests.$inferSelect;

/** Of an organization the request is told without whoever wrote it: that is somebody else's privacy. */
const held = (one: Request, of: SubjectInput['kind']): HeldRecord => ({
  record: 'directory_request', recordId: one.id, day: localDay(one.receivedAt, localTimeZone()), level: 'internal',
  fields: heldFields({ organization: one.organizationName, ...(of === 'person' && { name: one.personName, email: one.email, phone: one.phone }), text: one.wish, state: one.outcome === null ? messages.directory.staff.waiting : messages.directory.outcomes[one.outcome] }),
});

/** Whoever wrote is known by the address written from, or by name where the request is about an organization of theirs. */
const ofPerson = async ({ db }: QueryContext, id: string): Promise<Request[]> => {
  const [person] = await db.select({ givenName: people.givenName, familyName: people.familyName, emailKey: people.emailKey }).from(people).where(eq(people.id, id));
  if (!person) return [];
  const theirs = new Set((await db.select({ id: affiliations.organizationId }).from(affiliations).where(eq(affiliations.personId, id))).map((one) => one.id));
  const name = fold(personName(person));
  const all = await db.select().from(directoryRequests);
  return all.filter((one) => (person.emailKey !== null && emailKey(one.email) === person.emailKey) || (one.organizationId !== null && theirs.has(one.organizationId) && fold(one.personName) === name));
};

const ofOrganization = async ({ db }: QueryContext, id: string): Promise<Request[]> => {
  const [it] = await db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, id));
  const unnamed = await db.select({ id: directoryRequests.id, name: directoryRequests.organizationName }).from(directoryRequests).where(isNull(directoryRequests.organizationId));
  const same = unnamed.filter(({ name }) => it && fold(name) === fold(it.name)).map((one) => one.id);
  return db.select().from(directoryRequests).where(or(eq(directoryRequests.organizationId, id), inArray(directoryRequests.id, same)));
};

/** What an organization has said of it in the directory, and the requests that came from outside about it or from somebody. */
export const gatherDirectory = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  // As on their own page: requests are read by those who keep the register.
  const reads = may(ctx.actor, 'register.write');
  if (kind === 'person') return reads ? (await ofPerson(ctx, id)).map((one) => held(one, kind)) : [];
  const entries = await ctx.db.select().from(directoryEntries).where(eq(directoryEntries.organizationId, id));
  return [
    ...entries.map((one): HeldRecord => ({ record: 'directory_entry', recordId: one.id, day: null, level: 'internal', fields: heldFields({ text: one.capabilities, email: one.email, phone: one.phone }) })),
    ...(reads ? await ofOrganization(ctx, id) : []).map((one) => held(one, kind)),
  ];
};
