import { and, desc, eq, inArray } from 'drizzle-orm';
import { charters, users } from '@/db/schema';
import type { QueryContext } from '../define';

/** Every version of a charter, the latest first, with who wrote it. */
export const charterVersions = async ({ db }: QueryContext, clusterCode: string, subclusterCode: string) => {
  const rows = await db.select().from(charters).where(and(eq(charters.clusterCode, clusterCode), eq(charters.subclusterCode, subclusterCode))).orderBy(desc(charters.version));
  const ids = [...new Set(rows.map(({ createdBy }) => createdBy))];
  const names = new Map(ids.length === 0 ? [] : (await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))).map((one) => [one.id, one.name]));
  return rows.map(({ id, version, purpose, scope, rules, createdAt, createdBy, adoptedOn, adoptedBy, sample }) => ({ id, version, purpose, scope, rules, writtenAt: createdAt, writtenBy: names.get(createdBy) ?? null, adoptedOn, adoptedBy, sample }));
};
