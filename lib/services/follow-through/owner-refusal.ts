import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { messages } from '@/lib/messages';
import { contactReaderOfUser } from '../contact-reader-of-user';
import type { QueryContext } from '../define';
import type { SourceContact } from './source-contact';

/** Why somebody cannot look after a record, in words; null when they can: they work on outreach and may read where it came from. */
export const ownerRefusal = async ({ db }: QueryContext, source: SourceContact | null, ownerId: string | null): Promise<string | null> => {
  const { refusals } = messages.followThrough;
  if (ownerId === null) return refusals.ownerMissing;
  const [owner] = await db.select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(eq(users.id, ownerId));
  if (!owner || owner.disabledAt !== null) return refusals.ownerGone;
  const reader = contactReaderOfUser(owner);
  if (!reader.trusted) return refusals.ownerGone;
  return source && !mayReadContact(source, reader) ? refusals.ownerMayNotRead(owner.name) : null;
};
