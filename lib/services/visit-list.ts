import type { SQL } from 'drizzle-orm';
import { byTheClock } from '@/lib/domain/planning/by-the-clock';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import type { QueryContext } from './define';
import { visitRows } from './visit-rows';

/** Planned visits the actor may see, the first `limit` by day and id, told day by day and by the clock, whole days first. */
export const visitList = async (ctx: QueryContext, which: SQL | undefined, limit: number): Promise<PlannedVisit[]> =>
  (await visitRows(ctx, which, limit)).sort(byTheClock);
