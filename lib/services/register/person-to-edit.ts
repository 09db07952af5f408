import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { loadPerson } from './load-person';

/** A person as their form shows them: the fields that are saved and the version they were read at. */
export const personToEdit = query({
  name: 'register.person-to-edit',
  permission: 'register.write',
  input: OneRecord,
  run: async ({ db }, { id }) => {
    const stored = await loadPerson(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    return { id, version: stored.version, archived: stored.archivedAt !== null, fields: stored.fields };
  },
});
