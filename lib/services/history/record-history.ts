import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { BOOKKEEPING, decodeRow, journaledTable, keyOfRow, pointersIn, pointingAt, type JournaledTable } from '@/db/journal';
import { actionChanges, actions, recordVersions, users } from '@/db/schema';
import { HISTORIC_RECORDS } from '@/lib/domain/history/kept-records';
import { netChanges, type RowChange } from '@/lib/domain/history/net-changes';
import { withoutRewriting } from '@/lib/domain/history/rewritten-parts';
import { groupBy } from '@/lib/domain/shared/group-by';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { deedsOf } from './deeds-of';
import { demandRecord } from './demand-record';
import { namesBehind } from './names-behind';
import { readableRows } from './readable-rows';
import { DERIVED } from './undo-rules';

const MOST_ACTIONS = 60;
const IGNORED = [...BOOKKEEPING, ...Object.values(DERIVED).flat()];

/** The parts of a record: rows that point at it first of all. */
const partsOf = (name: string) => pointingAt(name).filter(({ table, field }) => table.references[0]?.field === field && journaledTable(table.name));

const touching = async (db: Handle, table: JournaledTable, id: string) => {
  const rows = [and(eq(actionChanges.tableName, table.name), eq(actionChanges.rowKey, id))];
  for (const { table: part, field } of partsOf(table.name)) {
    const keys = (await pointersIn(db, part, field, [id])).map((row) => keyOfRow(part, row));
    if (keys.length > 0) rows.push(and(eq(actionChanges.tableName, part.name), inArray(actionChanges.rowKey, keys)));
  }
  return or(...rows);
};

/** Whether a changed row is of a record: its own row, a part that says it is its, or a changed part, which was found by the record's id. */
const belongs = (table: JournaledTable, id: string) => (change: RowChange) => {
  if (change.table === table.name) return change.key === id;
  if (change.before !== null && change.after !== null) return true;
  return partsOf(table.name).some(({ table: part, field }) => part.name === change.table && (change.before ?? change.after)?.[field] === id);
};

/**
 * Every change of one record and its parts that the journal still holds, latest first: who, when, through what, from what to what; and the versions
 * the trail keeps beyond that.
 */
export const recordHistory = query({
  name: 'history.record',
  permission: 'register.read',
  input: z.strictObject({ record: z.enum(HISTORIC_RECORDS), id: RecordId }),
  run: async (ctx, { record, id }) => {
    const { db } = ctx;
    const { table } = await demandRecord(ctx, record, id);
    const parts = partsOf(table.name);
    const touched = await db.selectDistinct({ id: actionChanges.actionId }).from(actionChanges).where(await touching(db, table, id));
    const own = and(eq(actions.record, record), eq(actions.recordId, id));
    const rows = await db.select().from(actions)
      .where(or(own, touched.length > 0 ? inArray(actions.id, touched.map((one) => one.id)) : undefined))
      .orderBy(desc(actions.at), desc(actions.id)).limit(MOST_ACTIONS);
    const names = [table.name, ...new Set(parts.map(({ table: part }) => part.name))];
    const ofRecord = rows.filter((row) => row.recordId === id).map((row) => row.id);
    const steps = rows.length === 0 ? [] : await db.select().from(actionChanges)
      .where(and(
        inArray(actionChanges.actionId, rows.map((row) => row.id)), inArray(actionChanges.tableName, names),
        or(await touching(db, table, id), ofRecord.length > 0 ? inArray(actionChanges.actionId, ofRecord) : undefined),
      ))
      .orderBy(actionChanges.actionId, actionChanges.seq);
    const byAction = groupBy(steps, ({ actionId }) => actionId);
    const told: { action: string; changes: RowChange[] }[] = [];
    for (const row of rows) {
      const decoded = (byAction.get(row.id) ?? []).flatMap(({ tableName, rowKey, before, after }) => {
        const known = journaledTable(tableName);
        return known ? [{ table: tableName, key: rowKey, before: before && decodeRow(known, before), after: after && decodeRow(known, after) }] : [];
      });
      const net = withoutRewriting(netChanges(decoded, IGNORED));
      const changes = await readableRows(ctx, net.filter(belongs(table, id)));
      if (changes.length > 0) told.push({ action: row.id, changes });
    }
    const shown = rows.filter((row) => told.some(({ action }) => action === row.id));
    const versions = await db.select({ version: recordVersions.version, at: recordVersions.at, by: users.name, data: recordVersions.data }).from(recordVersions)
      .leftJoin(users, eq(users.id, recordVersions.actorId))
      .where(and(eq(recordVersions.record, record), eq(recordVersions.recordId, id))).orderBy(desc(recordVersions.version)).limit(MOST_ACTIONS);
    return {
      deeds: await deedsOf(ctx, shown), changes: told, versions,
      names: await namesBehind(ctx, told.flatMap(({ changes }) => changes), []),
    };
  },
});
