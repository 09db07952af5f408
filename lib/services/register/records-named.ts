import { and, eq, exists, inArray, or, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, people, searchNames } from '@/db/schema';
import { nameIndex } from '@/db/search';
import { fold } from '@/lib/domain/register/fold';
import { PAGE_ROWS } from '@/lib/domain/register/page-number';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { beginsWith } from '../begins-with';
import { findNames } from '../find-names';

/** So many matches are put in their order; a list of more is sorted by something else or narrowed. */
const RANKED = 1000;

const TABLES = { organization: organizations, person: people };

/** The records of a list whose names match a search: how many, and which, as conditions. */
export const recordsNamed = async (db: Handle, kind: SearchableKind, q: string, matching: SQL | undefined) => {
  const of = TABLES[kind];
  const term = fold(q);
  const listed = exists(db.select({ id: of.id }).from(of).where(and(eq(of.id, searchNames.recordId), matching)));
  const found = await findNames(db, { term, kind, limit: RANKED + 1, matching: listed });
  const ids = found.slice(0, RANKED).map(({ recordId }) => recordId);
  const place = new Map(ids.map((id, at) => [id, at]));
  const more = found.length > RANKED;

  const nameOf = (): SQL => {
    const part = nameIndex().containing([...term].length < 3 ? ` ${term}` : term);
    return exists(db.select({ id: searchNames.id }).from(searchNames).where(and(eq(searchNames.recordId, of.id), or(beginsWith(term), part))));
  };
  return {
    counted: { total: ids.length, more },
    /** The best matches of one page; `inOrder` sorts them. */
    onPage: (offset: number): SQL => inArray(of.id, ids.slice(offset, offset + PAGE_ROWS)),
    /** Every match, for a list in another order. */
    any: (): SQL => (more ? nameOf() : inArray(of.id, ids)),
    inOrder: <Row extends { id: string }>(rows: Row[]): Row[] => rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
  };
};
