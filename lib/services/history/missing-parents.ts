import type { Handle } from '@/db/database';
import { journaledTable, pointersIn, type JournaledTable, type Row } from '@/db/journal';

/** Of rows about to be written, those that point at a journaled row that is not there any more. */
export const missingParents = async (db: Handle, table: JournaledTable, rows: readonly Row[]): Promise<Set<Row>> => {
  const orphans = new Set<Row>();
  for (const { field, table: parent, parentField } of table.references) {
    const found = journaledTable(parent);
    const values = [...new Set(rows.flatMap((row) => (row[field] === null || row[field] === undefined ? [] : [String(row[field])])))];
    if (!found || values.length === 0) continue;
    const there = new Set((await pointersIn(db, found, parentField, values)).map((row) => row[parentField]));
    for (const row of rows) if (row[field] !== null && row[field] !== undefined && !there.has(row[field])) orphans.add(row);
  }
  return orphans;
};
