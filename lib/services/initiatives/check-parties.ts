import { eq } from 'drizzle-orm';
import { organizations, people } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** Refuses, by field, an organization or a person that is unknown or was archived. */
export const checkParties = async ({ db }: QueryContext, { organizationId, personId = null }: { organizationId: string; personId?: string | null }) => {
  const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
  const [firm] = await db.select({ archivedAt: organizations.archivedAt }).from(organizations).where(eq(organizations.id, organizationId));
  if (!firm) throw refuse('organizationId', messages.errors.unknownRecord);
  if (firm.archivedAt) throw refuse('organizationId', messages.register.refusals.archived);
  if (personId === null) return;
  const [person] = await db.select({ archivedAt: people.archivedAt }).from(people).where(eq(people.id, personId));
  if (!person) throw refuse('personId', messages.errors.unknownRecord);
  if (person.archivedAt) throw refuse('personId', messages.register.refusals.archived);
};
