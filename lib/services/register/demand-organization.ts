import { eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';

/** The organization that something is added to, by the field that names it: it must exist and not be archived. */
export const demandOrganization = async ({ db }: CommandContext, id: string, field: string) => {
  const [found] = await db
    .select({ id: organizations.id, name: organizations.legalName, kind: organizations.kind, archivedAt: organizations.archivedAt })
    .from(organizations)
    .where(eq(organizations.id, id));
  if (!found) throw invalid(messages.errors.invalid, { [field]: messages.errors.unknownRecord });
  if (found.archivedAt) throw invalid(messages.errors.invalid, { [field]: messages.register.refusals.archived });
  return found;
};
