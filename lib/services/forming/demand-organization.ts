import type { Handle } from '@/db/database';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import { organizationsNamed } from './organizations-named';

/** Throws invalid for an organization that is unknown or archived. */
export const demandOrganization = async (db: Handle, id: string) => {
  const found = (await organizationsNamed(db, [id])).get(id);
  if (!found) throw invalid(messages.errors.invalid, { organizationId: messages.errors.unknownRecord });
  if (found.archived) throw invalid(messages.errors.invalid, { organizationId: messages.register.refusals.archived });
};
