import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { merges, organizations, people, searchNames } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { personName } from '@/lib/domain/register/person-name';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { chunks } from '@/lib/domain/shared/chunks';

const AT_ONCE = 500;

const namesOf = async (db: Handle, kind: SearchableKind, ids: readonly string[]) => {
  // One that was merged into another is found by the other's names.
  const merged = db.select({ id: merges.fromId }).from(merges);
  if (kind === 'organization') {
    const rows = await db.select({ id: organizations.id, legalName: organizations.legalName, tradeNames: organizations.tradeNames }).from(organizations)
      .where(and(inArray(organizations.id, [...ids]), notInArray(organizations.id, merged)));
    return rows.map(({ id, legalName, tradeNames }) => ({ id, names: [legalName, ...tradeNames] }));
  }
  const rows = await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people)
    .where(and(inArray(people.id, [...ids]), notInArray(people.id, merged)));
  return rows.map((row) => ({ id: row.id, names: [personName(row)] }));
};

/** Makes records findable by the names they have now; one that is gone is not found any more. */
export const followNames = async (db: Handle, kind: SearchableKind, ids: readonly string[]) => {
  for (const some of chunks(ids, AT_ONCE)) {
    await db.delete(searchNames).where(and(eq(searchNames.kind, kind), inArray(searchNames.recordId, some)));
    const keys = (await namesOf(db, kind, some)).flatMap(({ id, names }) =>
      [...new Set(names.map(fold))].filter(Boolean).map((key) => ({ kind, recordId: id, key })));
    for (const piece of chunks(keys, AT_ONCE)) await db.insert(searchNames).values(piece);
  }
};
