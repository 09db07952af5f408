import { and, sql } from 'drizzle-orm';
import type { NameIndex } from './name-index';
import { searchNames } from './schema/register';

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
};
