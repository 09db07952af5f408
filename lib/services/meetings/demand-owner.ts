import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { messages } from '@/lib/messages';
import { contactReaderOfUser } from '../contact-reader-of-user';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** Whoever looks after it works on outreach here. Throws invalid naming the field. */
export const demandOwner = async ({ db }: QueryContext, ownerId: string): Promise<void> => {
  const [owner] = await db.select({ id: users.id, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(eq(users.id, ownerId));
  if (owner && owner.disabledAt === null && contactReaderOfUser(owner).trusted) return;
  throw invalid(messages.errors.invalid, { ownerId: messages.planning.refusals.owner });
};
