import { and, eq } from 'drizzle-orm';
import { people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { setMatchKeys } from '../set-match-keys';
import { loadPerson, type StoredPerson } from './load-person';
import { OPEN_OF_PERSON } from './open-of-person';
import { personColumns } from './person-columns';
import { sameFields } from './same-fields';
import { setSearchNames } from './set-search-names';
import { touchedBy } from './touched-by';

/** Writes the fields of a person as they were read at a version; another person's change in between is a conflict with both versions. */
export const changePerson = async (ctx: CommandContext, stored: StoredPerson, read: number, fields: StoredPerson['fields']) => {
  const { db } = ctx;
  const row = personColumns(fields);
  if (sameFields(stored.fields, fields)) {
    ctx.unchanged();
    return { id: stored.id, version: stored.version };
  }
  const [saved] = await db
    .update(people)
    .set({ ...row, ...touchedBy(ctx), version: read + 1 })
    .where(and(eq(people.id, stored.id), eq(people.version, read)))
    .returning({ version: people.version });
  if (!saved) {
    const theirs = (await loadPerson(db, stored.id)) ?? stored;
    throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
  }
  await setSearchNames(db, 'person', stored.id, [personName(row)]);
  await setMatchKeys(db, 'person', [stored.id], ctx.now);
  ctx.changed({ before: stored.fields, after: { ...fields, version: saved.version }, open: OPEN_OF_PERSON });
  return { id: stored.id, version: saved.version };
};
