import { people } from '@/db/schema';
import { PersonInput } from '@/lib/domain/register/person-input';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { setMatchKeys } from '../set-match-keys';
import { addAffiliation } from './add-affiliation';
import { changePerson } from './change-person';
import { loadPerson } from './load-person';
import { madeBy } from './made-by';
import { OPEN_OF_PERSON } from './open-of-person';
import { personColumns } from './person-columns';
import { setSearchNames } from './set-search-names';

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
    const row = personColumns(fields);

    if (!stored) {
      const personId = ctx.newId();
      await db.insert(people).values({ id: personId, ...madeBy(ctx), ...row, sample: false });
      if (affiliation) await addAffiliation(ctx, { ...affiliation, personId }, 'affiliation.');
      await setSearchNames(db, 'person', personId, [personName(row)]);
      await setMatchKeys(db, 'person', [personId], ctx.now);
      ctx.changed({ after: { ...fields, ...(affiliation && { affiliation }), version: 1 }, open: [...OPEN_OF_PERSON, 'affiliation'] });
      return { id: personId, version: 1 };
    }
    return changePerson(ctx, stored, read ?? 0, fields);
  },
});
