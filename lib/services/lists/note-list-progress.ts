import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches } from '@/db/schema';
import { LIST_WORK } from '@/lib/domain/lists/list-state';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listLease } from './list-lease';

/** How far a look or a count has come; it also renews the lease. `goOn` is false once somebody stopped the load. */
export const noteListProgress = command({
  name: 'lists.note-progress',
  permission: 'jobs.work',
  record: 'list',
  unaudited: 'progress of a job',
  input: z.strictObject({ id: RecordId, state: z.enum(LIST_WORK), rowsDone: z.int().nonnegative().optional() }),
  run: async ({ db, now }, { id, state, rowsDone }) => {
    const noted = await db.update(listBatches).set({ leaseUntil: listLease(now), ...(rowsDone !== undefined && { rowsDone }) })
      .where(and(eq(listBatches.id, id), eq(listBatches.state, state))).returning({ id: listBatches.id });
    return { id, goOn: noted.length > 0 };
  },
});
