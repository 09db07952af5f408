import { PersonInput } from '@/lib/domain/register/person-input';
import { rests } from '@/lib/domain/register/rests';
import { mendedFields } from '@/lib/domain/sheet/mended-fields';
import type { ReadMend } from '@/lib/domain/sheet/mend';
import { PEOPLE_FIELDS } from '@/lib/domain/sheet/people-fields';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { parsedRecord } from '../parsed-record';
import { loadPerson } from './load-person';

/** A person as a change of some of their fields would leave them, held to the rules of their form. What a list withholds it does not overwrite. */
export const mendedPerson = async ({ db, today }: Pick<QueryContext, 'db' | 'today'>, mend: ReadMend) => {
  const stored = await loadPerson(db, mend.id);
  if (!stored) throw notFound(messages.errors.notFound);
  if (stored.archivedAt) throw invalid(messages.register.refusals.archived);
  if (rests(stored.fields.doNotContactSince, today) && ('email' in mend.set || 'phone' in mend.set)) throw invalid(messages.register.refusals.restingAddress);
  const changed = mendedFields(stored.fields, mend, PEOPLE_FIELDS);
  if (!changed) throw invalid(messages.errors.invalid);
  const { id: _id, version: _read, affiliation: _affiliation, ...fields } = parsedRecord(PersonInput, { id: mend.id, version: mend.version, ...changed });
  return { stored, fields };
};
