import { eq } from 'drizzle-orm';
import { people } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';

/** The person something is added to, by the field that names them: they must exist and not be archived. */
export const demandPerson = async ({ db }: CommandContext, id: string, field: string) => {
  const [found] = await db.select({ id: people.id, archivedAt: people.archivedAt }).from(people).where(eq(people.id, id));
  if (!found) throw invalid(messages.errors.invalid, { [field]: messages.errors.unknownRecord });
  if (found.archivedAt) throw invalid(messages.errors.invalid, { [field]: messages.register.refusals.archived });
  return found;
};
