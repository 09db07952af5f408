import { and, eq, sql } from 'drizzle-orm';
import type { NameIndex } from './name-index';
import { searchNames } from './schema/register';
import { searchEntries } from './schema/search';
import type { WordIndex } from './word-index';

const TRIGRAM = 3;

const names = sql.raw('search_names_fts');

/** A phrase of FTS5: quoted, so that nothing in it is an operator. */
const phrase = (part: string) => `"${part.replaceAll('"', '""')}"`;

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
      .where(and(sql`${names} match ${phrase(part)}`, containing(part), where))
      .limit(limit);
  },
  gatherAll: async (db, parts, where, limit) => {
    const long = parts.filter((part) => [...part].length >= TRIGRAM);
    if (long.length === 0) return null;
    return db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .innerJoin(names, eq(searchNames.id, sql`${names}.rowid`))
      .where(and(sql`${names} match ${long.map(phrase).join(' AND ')}`, ...parts.map(containing), where))
      .limit(limit);
  },
};

const entries = sql.raw('search_entries_fts');

export const sqliteWords: WordIndex = {
  holding: (record, words) => {
    const wanted = words.map(({ word, begun, near }) => `(${[`${phrase(word)}${begun ? ' *' : ''}`, ...near.map(phrase)].join(' OR ')})`);
    return sql`${entries} match ${`record : ${phrase(record)} AND text : (${wanted.join(' AND ')})`}`;
  },
  joined: { table: entries, on: eq(searchEntries.id, sql`${entries}.rowid`) },
  newest: sql`${entries}.rowid desc`,
};
