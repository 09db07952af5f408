import { count, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import type { organizations, people } from '@/db/schema';
import { registerState } from '../register-state';
import { remember } from '../remember';

export type Counted = { total: number; more: boolean };

/** Counts rows up to a limit: beyond it the number is the limit, and `more` says that there are more. */
export const countUpTo = async (db: Handle, of: typeof organizations | typeof people, where: SQL | undefined, limit: number): Promise<Counted> => {
  const some = db.select({ id: of.id }).from(of).where(where).limit(limit + 1).as('some');
  const counting = db.select({ total: count() }).from(some);
  return remember(await registerState(db), JSON.stringify(counting.toSQL()), async () => {
    const [row] = await counting;
    const total = Number(row?.total ?? 0);
    return { total: Math.min(total, limit), more: total > limit };
  });
};
