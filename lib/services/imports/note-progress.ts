import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { importBatches } from '@/db/schema';
import { WORKING_STATES } from '@/lib/domain/imports/import-state';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { leaseFrom } from './lease';

/** How far a reading or check has come; it also renews the lease. `goOn` is false once somebody discarded the load. */
export const noteProgress = command({
  name: 'imports.note-progress',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'progress of a job',
  input: z.strictObject({
    id: RecordId, state: z.enum(WORKING_STATES),
    at: z.strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() }).optional(),
  }),
  run: async ({ db, now }, { id, state, at }) => {
    const noted = await db.update(importBatches)
      .set({ leaseUntil: leaseFrom(now), ...(at && { rowsDone: Math.min(at.done, 2_147_483_647), rowsTotal: Math.min(at.total, 2_147_483_647) }) })
      .where(and(eq(importBatches.id, id), eq(importBatches.state, state))).returning({ id: importBatches.id });
    return { id, goOn: noted.length > 0 };
  },
});
