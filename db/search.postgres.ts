import { and, asc, desc, sql } from 'drizzle-orm';
import type { NameIndex } from './name-index';
import { searchNames } from './schema/register';
import { searchEntries } from './schema/search';
import type { WordIndex } from './word-index';

/** A pattern of LIKE in which nothing is a wildcard. */
const literally = (part: string) => `%${part.replace(/[\\%_]/g, '\\$&')}%`;

export const postgresNames: NameIndex = {
  ofKind: (kind) => sql`${searchNames.kind} = ${kind}`,
  // strpos cannot use the trigram index, so the planner walks the keys in their order, as it should here.
  containing: (part) => sql`strpos(${searchNames.key}, ${part}) > 0`,
  gather: async (db, part, where, limit) =>
    db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .where(and(sql`${searchNames.key} like ${literally(part)}`, where))
      .orderBy(asc(searchNames.id))
      .limit(limit),
  gatherAll: async (db, parts, where, limit) =>
    db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .where(and(...parts.map((part) => sql`${searchNames.key} like ${literally(part)}`), where))
      .orderBy(asc(searchNames.id))
      .limit(limit),
};

const WORDS_AT_ONCE = 5000;

/** A word of a tsquery: quoted, so that nothing in it is an operator. */
const lexeme = (word: string) => `'${word.replaceAll("'", "''")}'`;

export const postgresWords: WordIndex = {
  holding: (record, words) => {
    const wanted = words.map(({ word, begun, near }) => `(${[`${lexeme(word)}${begun ? ':*' : ''}`, ...near.map(lexeme)].join(' | ')})`);
    const found = sql`to_tsvector('simple', 'kind' || ${searchEntries.record} || ' ' || search_fold(${searchEntries.text}))`;
    const ofKind = record === null ? [] : [lexeme(`kind${record}`)];
    return and(record === null ? undefined : sql`${searchEntries.record} = ${record}`, sql`${found} @@ to_tsquery('simple', ${[...ofKind, ...wanted].join(' & ')})`)!;
  },
  async *words(db) {
    const texts = "select to_tsvector('simple', search_fold(text)) from search_entries";
    const [row] = await db.select({ words: sql<string | null>`string_agg(word, ' ')` }).from(sql`ts_stat(${texts})`).where(sql`word !~ '^[0-9]'`);
    const words = row?.words?.split(' ') ?? [];
    for (let at = 0; at < words.length; at += WORDS_AT_ONCE) yield words.slice(at, at + WORDS_AT_ONCE);
  },
  joined: null,
  newest: desc(searchEntries.id),
};
