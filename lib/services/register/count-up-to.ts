import { count, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { auditHead, type organizations, type people } from '@/db/schema';

export type Counted = { total: number; more: boolean };

const MOST_KEPT = 500;

// Every change leaves an audit event, a removal too, so a count stands for as long as the trail does not grow.
const kept = new Map<string, { stamp: number; counted: Counted }>();

const keep = (key: string, stamp: number, counted: Counted) => {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, { stamp, counted });
  return counted;
};

/** Counts rows up to a limit: beyond it the number is the limit, and `more` says that there are more. */
export const countUpTo = async (db: Handle, of: typeof organizations | typeof people, where: SQL | undefined, limit: number): Promise<Counted> => {
  const some = db.select({ id: of.id }).from(of).where(where).limit(limit + 1).as('some');
  const counting = db.select({ total: count() }).from(some);
  const key = JSON.stringify(counting.toSQL());
  const [head] = await db.select({ seq: auditHead.seq }).from(auditHead);
  const stamp = head?.seq ?? 0;
  const before = kept.get(key);
  if (before?.stamp === stamp) return before.counted;
  const [row] = await counting;
  const total = Number(row?.total ?? 0);
  return keep(key, stamp, { total: Math.min(total, limit), more: total > limit });
};
