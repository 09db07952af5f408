import { and, eq, inArray, isNull } from 'drizzle-orm';
import { organizations, people, users } from '@/db/schema';
import { mayBeLoggedOn } from '@/lib/domain/outreach/may-be-logged-on';
import type { StartInterviewInput } from '@/lib/domain/listening/start-interview-input';
import { messages } from '@/lib/messages';
import { contactReaderOfUser } from '../contact-reader-of-user';
import type { QueryContext } from '../define';

/** The refusals, by field, of what the start of an interview names: a firm or person that is not here, a day to come, a reader who may not be one. */
export const checkInterviewStart = async ({ db, today }: QueryContext, { organizationId, personId, heldOn, readers }: StartInterviewInput): Promise<Record<string, string>> => {
  const { errors, outreach: { refusals } } = messages;
  const fields: Record<string, string> = {};
  const [firm] = await db.select({ id: organizations.id }).from(organizations).where(and(eq(organizations.id, organizationId), isNull(organizations.archivedAt)));
  if (!firm) fields.organizationId = errors.unknownRecord;
  if (personId) {
    const [person] = await db.select({ id: people.id }).from(people).where(and(eq(people.id, personId), isNull(people.archivedAt)));
    if (!person) fields.personId = errors.unknownRecord;
  }
  if (heldOn !== undefined && !mayBeLoggedOn(heldOn, today)) fields.heldOn = refusals.inTheFuture;
  const known = readers.length === 0 ? [] : await db.select({ id: users.id, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(inArray(users.id, readers));
  readers.forEach((id, at) => {
    const user = known.find((one) => one.id === id);
    if (!user || user.disabledAt !== null || !contactReaderOfUser(user).trusted) fields[`readers.${at}`] = refusals.readerGone;
  });
  return fields;
};
