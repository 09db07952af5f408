import { count, max } from 'drizzle-orm';
import { memberships, organizations, relations } from '@/db/schema';
import type { QueryContext } from '../define';

/**
 * Stands for what the network is made of: it changes with any relation, membership or organization, and with the day (whom we
 * met, and what has ended). Cheap to
 * ask on every visit; whether the ties themselves have changed is found when they are read.
 */
export const networkStamp = async ({ db, today }: Pick<QueryContext, 'db' | 'today'>): Promise<string> => {
  const parts: (string | number)[] = [today];
  // One after the other: inside a unit of work there is one connection.
  for (const table of [relations, memberships, organizations]) {
    const [row] = await db.select({ rows: count(), latest: max(table.updatedAt) }).from(table);
    parts.push(Number(row?.rows ?? 0), row?.latest instanceof Date ? row.latest.getTime() : Number(row?.latest ?? 0));
  }
  return JSON.stringify(parts);
};
