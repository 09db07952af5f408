import { and, eq } from 'drizzle-orm';
import { people } from '@/db/schema';
import { emailKey } from '@/lib/domain/register/email-key';
import { PersonInput } from '@/lib/domain/register/person-input';
import { personName } from '@/lib/domain/register/person-name';
import { personSortKey } from '@/lib/domain/register/person-sort-key';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { addAffiliation } from './add-affiliation';
import { loadPerson, type StoredPerson } from './load-person';
import { madeBy } from './made-by';
import { sameFields } from './same-fields';
import { setSearchNames } from './set-search-names';
import { touchedBy } from './touched-by';

/** Values that may stand in the audit trail; what identifies a person leaves a digest, so that a purge can remove it. */
const OPEN = ['languages', 'preferredChannel', 'doNotContactSince'];

const columns = (fields: StoredPerson['fields']) => {
  const names = { givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' };
  return { ...fields, ...names, nameKey: personSortKey(names), emailKey: fields.email && emailKey(fields.email) };
};

/** Adds a person, with a first affiliation if one is given, or changes one as they were read. */
export const savePerson = command({
  name: 'register.save-person',
  permission: 'register.write',
  record: 'person',
  input: PersonInput,
  run: async (ctx, input) => {
    const { db } = ctx;
    const { id, version: read, affiliation, ...fields } = input;
    const stored = id === undefined ? null : await loadPerson(db, id);
    if (id !== undefined && !stored) throw notFound(messages.errors.notFound);
    if (stored?.archivedAt) throw invalid(messages.register.refusals.archived);
    const row = columns(fields);

    if (!stored) {
      const personId = ctx.newId();
      await db.insert(people).values({ id: personId, ...madeBy(ctx), ...row, sample: false });
      if (affiliation) await addAffiliation(ctx, { ...affiliation, personId }, 'affiliation.');
      await setSearchNames(db, 'person', personId, [personName(row)]);
      ctx.changed({ after: { ...fields, ...(affiliation && { affiliation }), version: 1 }, open: [...OPEN, 'affiliation'] });
      return { id: personId, version: 1 };
    }
    if (sameFields(stored.fields, fields)) {
      ctx.unchanged();
      return { id: stored.id, version: stored.version };
    }
    const [saved] = await db
      .update(people)
      .set({ ...row, ...touchedBy(ctx), version: (read ?? 0) + 1 })
      .where(and(eq(people.id, stored.id), eq(people.version, read ?? 0)))
      .returning({ version: people.version });
    if (!saved) {
      const theirs = (await loadPerson(db, stored.id)) ?? stored;
      throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
    }
    await setSearchNames(db, 'person', stored.id, [personName(row)]);
    ctx.changed({ before: stored.fields, after: { ...fields, version: saved.version }, open: OPEN });
    return { id: stored.id, version: saved.version };
  },
});
