import { and, eq, getTableColumns, isNull, ne, or, type Column, type SQL } from 'drizzle-orm';
import type { ReferenceTo } from '@/db/references-to';
import type { Handle } from '@/db/database';

const columnOf = ({ table }: ReferenceTo, field: string) => getTableColumns(table)[field] as Column;

/** Rows of a reference that name both records speak of two, and stay with the two. */
const notBetween = (reference: ReferenceTo, other: string): SQL | undefined =>
  and(...reference.siblings.map((field) => or(isNull(columnOf(reference, field)), ne(columnOf(reference, field), other))));

const without = (set: readonly string[], field: string) => set.filter((one) => one !== field);

/**
 * Lets every row of one reference that names `from` name `into`. Where a row of `into` says the same already under a
 * unique key, that one stays and the other goes; answers how many were moved and how many went.
 */
export const moveRows = async (db: Handle, reference: ReferenceTo, { from, into }: { from: string; into: string }) => {
  const { table, field, unique, key } = reference;
  const own = columnOf(reference, field);
  let gone = 0;
  for (const set of unique) {
    const rest = without(set, field);
    const theirs: Record<string, unknown>[] = await db.select().from(table).where(eq(own, into));
    const known = new Set(theirs.map((row) => JSON.stringify(rest.map((one) => row[one]))));
    const mine: Record<string, unknown>[] = await db.select().from(table).where(eq(own, from));
    for (const row of mine.filter((one) => known.has(JSON.stringify(rest.map((name) => one[name]))))) {
      await db.delete(table).where(and(...key.map((name) => eq(columnOf(reference, name), row[name]))));
      gone += 1;
    }
  }
  const moved = await db.update(table).set({ [field]: into }).where(and(eq(own, from), notBetween(reference, into))).returning();
  return { moved: moved.length, gone };
};
