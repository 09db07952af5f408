import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { journaledTable, keyOfRow, pointersIn, pointingAt, rowsNow } from '@/db/journal';
import { actionChanges, actions } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';

const IDS_AT_ONCE = 50;
/** A purge takes words from what came out of a record, and from what came out of that. */
const DEEP = 2;

/** Rows that say on what a record rests: where they go, what was said of that record goes. */
const RESTS: Readonly<Record<string, { field: string; table: string }>> = {
  assessment_evidence: { field: 'assessmentId', table: 'assessments' },
  claim_evidence: { field: 'claimId', table: 'claims' },
  initiative_result_evidence: { field: 'resultId', table: 'initiative_results' },
};

type Place = { table: string; key: string };

const cameOutOf = async (db: Handle, places: readonly Place[]): Promise<Place[]> => {
  const found: Place[] = [];
  for (const name of new Set(places.map(({ table }) => table))) {
    const keys = places.filter(({ table }) => table === name).map(({ key }) => key);
    for (const { table, field } of pointingAt(name)) {
      const own = journaledTable(table.name);
      if (!own) continue;
      const resting = RESTS[table.name];
      for (const some of chunks(keys, 500)) {
        const rows = await pointersIn(db, table, field, some);
        const pointing = rows.map((row) => keyOfRow(table, row));
        found.push(...pointing.map((key) => ({ table: table.name, key })));
        if (!resting || resting.field === field) continue;
        for (const whole of (await rowsNow(db, own, pointing, false)).values()) found.push({ table: resting.table, key: String(whole[resting.field]) });
      }
    }
  }
  return found;
};

/** Forgets what the journal holds of records about to be purged, of what came out of them, and wherever else they are named; what touched them cannot be undone any more. */
export const forgetChanges = async (db: Handle, table: string, ids: readonly string[]) => {
  const places: Place[] = ids.map((key) => ({ table, key }));
  for (let depth = 0, last = places; depth < DEEP; depth += 1) {
    last = await cameOutOf(db, last);
    places.push(...last);
  }
  const touched = new Set<string>();
  const forget = async (where: ReturnType<typeof or>) => {
    const gone = await db.delete(actionChanges).where(where).returning({ id: actionChanges.actionId });
    for (const { id } of gone) touched.add(id);
  };
  for (const name of new Set(places.map((place) => place.table))) {
    const keys = places.filter((place) => place.table === name).map(({ key }) => key);
    for (const some of chunks(keys, 500)) await forget(and(eq(actionChanges.tableName, name), inArray(actionChanges.rowKey, some)));
  }
  for (const some of chunks(ids, IDS_AT_ONCE)) {
    await forget(or(...some.flatMap((id) => [actionChanges.before, actionChanges.after].map((side) => sql`cast(${side} as text) like ${`%${id}%`}`))));
  }
  for (const some of chunks([...touched], 500)) await db.update(actions).set({ state: 'forgotten', kept: [] }).where(inArray(actions.id, some));
};
