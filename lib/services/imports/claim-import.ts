import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { importBatches } from '@/db/schema';
import { isWorking } from '@/lib/domain/imports/import-state';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { findBatch } from './find-batch';
import { leaseFrom } from './lease';

const MOST_ATTEMPTS = 3;

/** A job takes a load up. Of several processes that try, one gets it. */
export const claimImport = command({
  name: 'imports.claim',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'a job takes up what a person has ordered; the order is in the trail',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db, now }, { id }) => {
    const batch = await findBatch(db, id);
    if (!isWorking(batch.state)) return { id, claimed: false as const };
    const attempts = batch.plan.attempts + 1;
    const given = attempts > MOST_ATTEMPTS
      ? { state: 'failed' as const, failure: messages.imports.workerGone, leaseUntil: null }
      : { leaseUntil: leaseFrom(now), plan: { ...batch.plan, attempts } };
    const taken = await db.update(importBatches).set(given)
      .where(and(eq(importBatches.id, id), eq(importBatches.state, batch.state), or(isNull(importBatches.leaseUntil), lt(importBatches.leaseUntil, now))))
      .returning({ id: importBatches.id });
    if (taken.length === 0 || attempts > MOST_ATTEMPTS) return { id, claimed: false as const };
    const { state, stagedAs, fileName, createdBy, rowsDone, datasetId, plan } = batch;
    return { id, claimed: true as const, state, stagedAs, fileName, createdBy, rowsDone, datasetId, plan };
  },
});
