import { and, desc, sql } from 'drizzle-orm';
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
      .limit(limit),
  gatherAll: async (db, parts, where, limit) =>
    db
      .select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key })
      .from(searchNames)
      .where(and(...parts.map((part) => sql`${searchNames.key} like ${literally(part)}`), where))
      .limit(limit),
};

/** A word of a tsquery: quoted, so that nothing in it is an operator. */
const lexeme = (word: string) => `'${word.replaceAll("'", "''")}'`;

export const postgresWords: WordIndex = {
  holding: (record, words) => {
    const wanted = words.map(({ word, begun, near }) => `(${[`${lexeme(word)}${begun ? ':*' : ''}`, ...near.map(lexeme)].join(' | ')})`);
    const found = sql`to_tsvector('simple', 'kind' || ${searchEntries.record} || ' ' || search_fold(${searchEntries.text}))`;
    return and(sql`${searchEntries.record} = ${record}`, sql`${found} @@ to_tsquery('simple', ${[lexeme(`kind${record}`), ...wanted].join(' & ')})`)!;
  },
  joined: null,
  newest: desc(searchEntries.id),
};
