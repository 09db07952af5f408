import { and, asc, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches } from '@/db/schema';
import { LIST_WORK } from '@/lib/domain/lists/list-state';
import { query } from '../define';

/** What a job may take up: lists nobody works on (a killed one goes on by itself: no piece is written twice), copies no longer needed. */
export const waitingLists = query({
  name: 'lists.waiting',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: async ({ db, now }) => {
    const lists = await db.select({ id: listBatches.id, createdBy: listBatches.createdBy }).from(listBatches)
      .where(and(inArray(listBatches.state, [...LIST_WORK]), or(isNull(listBatches.leaseUntil), lt(listBatches.leaseUntil, now))))
      .orderBy(asc(listBatches.updatedAt)).limit(5);
    const spent = await db.select({ id: listBatches.id, stagedAs: listBatches.stagedAs }).from(listBatches)
      .where(and(inArray(listBatches.state, ['done', 'unchanged', 'cancelled']), isNotNull(listBatches.stagedAs))).limit(5);
    return { lists, spent };
  },
});
