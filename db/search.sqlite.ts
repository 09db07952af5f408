import { and, eq, sql } from 'drizzle-orm';
import type { NameIndex } from './name-index';
import { searchNames } from './schema/register';

const TRIGRAM = 3;

const names = sql.raw('search_names_fts');

/** A phrase of FTS5: quoted, so that nothing in it is an operator. */
const phrase = (part: string) => `"${part.replaceAll('"', '""')}"`;

const containing = (part: string) => sql`instr(${searchNames.key}, ${part}) > 0`;

export const sqliteNames: NameIndex = {
  // The plus keeps the planner on the order of the keys: it would sort all names of a kind instead.
  ofKind: (kind) => sql`+${searchNames.kind} = ${kind}`,
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
};
