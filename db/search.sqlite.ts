import { and, eq, sql } from 'drizzle-orm';
import type { NameIndex } from './name-index';
import { searchNames } from './schema/register';
import { searchEntries } from './schema/search';
import type { WordIndex } from './word-index';

const TRIGRAM = 3;

const names = sql.raw('search_names_fts');

/** A phrase of FTS5: quoted, so that nothing in it is an operator. */
const phrase = (part: string) => `"${part.replaceAll('"', '""')}"`;

/**
 * Trigrams that cover a part, side by side: what holds them all is looked at itself, and so a third of the lists are read that
 * the part as a phrase would need.
 */
const covering = (part: string): string => {
  const letters = [...part];
  const starts = Array.from({ length: Math.floor(letters.length / TRIGRAM) }, (_, at) => at * TRIGRAM);
  return [...new Set([...starts, letters.length - TRIGRAM])].map((at) => phrase(letters.slice(at, at + TRIGRAM).join(''))).join(' AND ');
};

const containing = (part: string) => sql`instr(${searchNames.key}, ${part}) > 0`;

export const sqliteNames: NameIndex = {
  ofKind: (kind) => eq(searchNames.kind, kind),
  containing,
  gather: async (db, part, where, limit) => {
    if ([...part].length < TRIGRAM) return null;
    return db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .innerJoin(names, eq(searchNames.id, sql`${names}.rowid`))
      .where(and(sql`${names} match ${covering(part)}`, containing(part), where))
      .orderBy(sql`${names}.rowid`)
      .limit(limit);
  },
  gatherAll: async (db, parts, where, limit, by = parts) => {
    const long = by.filter((part) => [...part].length >= TRIGRAM);
    if (long.length === 0) return null;
    return db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .innerJoin(names, eq(searchNames.id, sql`${names}.rowid`))
      .where(and(sql`${names} match ${long.map(covering).join(' AND ')}`, ...parts.map(containing), where))
      .orderBy(sql`${names}.rowid`)
      .limit(limit);
  },
};

const entries = sql.raw('search_entries_fts');
/** The words of that index themselves, which SQLite tells in their order. */
const vocabulary = sql.raw('search_words');
export const SEARCH_WORDS = 'create virtual table temp.search_words using fts5vocab(main, search_entries_fts, row)';
const BEFORE_LETTERS = ':';
const WORDS_AT_ONCE = 200;

export const sqliteWords: WordIndex = {
  holding: (record, words) => {
    const wanted = words.map(({ word, begun, near }) => `(${[`${phrase(word)}${begun ? ' *' : ''}`, ...near.map(phrase)].join(' OR ')})`);
    return sql`${entries} match ${`${record === null ? '' : `record : ${phrase(record)} AND `}text : (${wanted.join(' AND ')})`}`;
  },
  async *words(db) {
    for (let last = BEFORE_LETTERS, more = true; more;) {
      const rows = await db.select({ term: sql<string>`term` }).from(vocabulary).where(sql`term > ${last}`).limit(WORDS_AT_ONCE);
      yield rows.map(({ term }) => term);
      last = rows.at(-1)?.term ?? last;
      more = rows.length === WORDS_AT_ONCE;
    }
  },
  joined: { table: entries, on: eq(searchEntries.id, sql`${entries}.rowid`) },
  newest: sql`${entries}.rowid desc`,
};
