import { inArray, sql, type SQL } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import type { QueryContext } from './define';
import { lastMetOn } from './last-met-on';

/** The day each organization was last met in a contact the actor may read; null for one never met. `more` narrows the contacts looked at. */
export const lastMet = (ctx: QueryContext, ids: readonly string[], more?: SQL): PromiseLike<{ id: string; on: string | null }[]> =>
  ctx.db.select({ id: organizations.id, on: sql<string | null>`${lastMetOn(ctx, more)}` }).from(organizations).where(inArray(organizations.id, [...ids]));
