import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { matchRecords, organizations, people } from '@/db/schema';
import { SEARCHABLE_KINDS } from '@/lib/domain/register/searchable-kind';
import { command } from '../define';
import { readMatchKeys, writeMatchKeys } from '../set-match-keys';

const AT_ONCE = 200;

/** Makes keys for records that have none or were changed past them: loaded in bulk, imported, undone. A step of the sweep; `next` is where the following one begins. */
export const keyStale = command({
  name: 'duplicates.key-stale',
  permission: 'jobs.work',
  record: 'duplicate_pair',
  unaudited: 'keys are derived from records whose changes have events of their own',
  input: z.object({ record: z.enum(SEARCHABLE_KINDS), after: z.string() }),
  prepare: async ({ db, now }, { record, after }) => {
    const of = record === 'organization' ? organizations : people;
    const stale = await db.select({ id: of.id }).from(of).leftJoin(matchRecords, eq(matchRecords.recordId, of.id))
      .where(and(gt(of.id, after), or(isNull(matchRecords.recordId), gt(of.updatedAt, matchRecords.keyedAt)))).orderBy(asc(of.id)).limit(AT_ONCE);
    const ids = stale.map(({ id }) => id);
    // Stamped with the moment they were read: whoever changes a record from here on is found by the next sweep.
    return { ids, now, made: await readMatchKeys(db, record, ids) };
  },
  run: async ({ db }, { record }, { ids, now, made }) => {
    await writeMatchKeys(db, record, ids, made, now);
    return { id: record, keyed: ids.length, next: ids.length === AT_ONCE ? (ids.at(-1) ?? null) : null };
  },
});
