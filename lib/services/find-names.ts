import { and, asc, not, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { searchNames } from '@/db/schema';
import { nameIndex, type FoundName } from '@/db/search';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { matchOf } from '@/lib/domain/search/match';
import { beginsWith } from './begins-with';

/** More names than this are not gathered and sorted but walked in their order. */
const GATHERED = 300;
const SHORTEST_INNER = 3;

type Search = {
  /** Folded. */
  term: string;
  kind?: SearchableKind;
  /** At most so many records. */
  limit: number;
  /** What a record must be beside, as a condition on `search_names.record_id`. */
  matching?: SQL;
  /** Given: names in which every word begins a word, in any order, come after those that hold the term. Told of the words, it names those to look for. */
  anyOrder?: (parts: readonly string[]) => readonly string[];
};

const byBytes = (a: FoundName, b: FoundName) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || (a.recordId < b.recordId ? -1 : 1);

/**
 * Records by how well one of their names matches: the whole name, its beginning, the beginning of a word, any part of
 * it (from three letters on); equal matches by folded name, then id. A record stands where its best name stands, which is told. The
 * same records in the same order on both engines, and quick for a common word: few candidates are sorted, many are
 * walked in the order of the names until the limit is reached.
 */
export const findNames = async (db: Handle, { term, kind, limit, matching, anyOrder }: Search): Promise<FoundName[]> => {
  const found = new Map<string, FoundName>();
  if (term === '') return [];
  const names = nameIndex();
  const always = and(kind && names.ofKind(kind), matching);
  const begins = beginsWith(term);
  const keep = (rows: readonly FoundName[]) => {
    for (const row of rows) if (found.size < limit && !found.has(row.recordId)) found.set(row.recordId, row);
  };
  const walk = async (where: SQL | undefined) => {
    for (let offset = 0, size = limit + 1; found.size < limit; offset += size) {
      const rows = await db
        .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
        .from(searchNames)
        .where(and(where, always))
        .orderBy(asc(searchNames.key), asc(searchNames.recordId))
        .limit(size)
        .offset(offset);
      keep(rows);
      if (rows.length < size) return;
    }
  };
  const results = () => [...found.values()];

  await walk(begins);
  if (found.size === limit) return results();

  const word = ` ${term}`;
  const parts = term.split(' ');
  if (anyOrder && parts.length > 1) {
    const all = await names.gatherAll(db, parts, always, GATHERED + 1, anyOrder(parts));
    if (all && all.length <= GATHERED) {
      const sorted = all.sort(byBytes);
      keep(sorted.filter(({ key }) => key.includes(word)));
      keep(sorted.filter(({ key }) => key.includes(term)));
      keep(sorted.filter(({ key }) => matchOf(term, key) === 'words'));
      return results();
    }
  }
  const inner = [...term].length >= SHORTEST_INNER;
  if (inner) {
    const all = await names.gather(db, term, always, GATHERED + 1);
    if (all && all.length <= GATHERED) {
      const sorted = all.sort(byBytes);
      keep(sorted.filter(({ key }) => key.includes(word)));
      keep(sorted);
      return results();
    }
  }
  const words = await names.gather(db, word, always, GATHERED + 1);
  if (words && words.length <= GATHERED) keep(words.sort(byBytes));
  else await walk(and(names.containing(word), not(begins as SQL)));
  if (inner) await walk(and(names.containing(term), not(names.containing(word)), not(begins as SQL)));
  return results();
};
