import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasets, observations } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { batchTrail } from './batch-trail';
import { createRegions } from './create-regions';
import { demandStillJoins } from './demand-still-joins';
import { moveBatch } from './move-batch';

/** The one short step in which a load becomes visible: until here nobody could see a figure of it. */
export const publishImport = command({
  name: 'imports.publish',
  permission: 'jobs.work',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, now } = ctx;
    const { before, after } = await moveBatch(ctx, {
      id, from: ['running'],
      set: async ({ datasetId, plan, rowsDone, rowsTotal }) => {
        const [written] = await db.select({ figures: count() }).from(observations).where(eq(observations.datasetId, datasetId ?? ''));
        const { toWrite = 0, unchanged = 0, held } = plan.check ?? {};
        // A load that continues a vintage holds all of it beside what is new.
        const expected = toWrite + (held?.joins ? held.figures : unchanged);
        await demandStillJoins(db, plan);
        if (Number(written?.figures) !== expected || rowsDone !== rowsTotal) throw conflict(messages.imports.errors.counted);
        return { state: 'published', leaseUntil: null, finishedAt: now, failure: null };
      },
    });
    await createRegions(db, before.plan.check?.newRegions ?? []);
    await db.update(datasets).set({ state: 'published', publishedAt: now }).where(eq(datasets.id, before.datasetId ?? ''));
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
