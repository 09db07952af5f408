import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches } from '@/db/schema';
import { isListWork } from '@/lib/domain/lists/list-state';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { findList } from './find-list';
import { listLease } from './list-lease';

const MOST_ATTEMPTS = 3;

/** A job takes a list up. Of several processes that try, one gets it. */
export const claimList = command({
  name: 'lists.claim',
  permission: 'jobs.work',
  record: 'list',
  unaudited: 'a job takes up what a person has ordered; the order is in the trail',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, now } = ctx;
    const batch = await findList(ctx, id);
    if (!isListWork(batch.state)) return { id, claimed: false as const };
    const attempts = batch.plan.attempts + 1;
    const given = attempts > MOST_ATTEMPTS
      ? { state: 'failed' as const, failure: messages.lists.refusals.workerGone, leaseUntil: null }
      : { leaseUntil: listLease(now), plan: { ...batch.plan, attempts } };
    const taken = await db.update(listBatches).set(given)
      .where(and(eq(listBatches.id, id), eq(listBatches.state, batch.state), or(isNull(listBatches.leaseUntil), lt(listBatches.leaseUntil, now))))
      .returning({ id: listBatches.id });
    if (taken.length === 0 || attempts > MOST_ATTEMPTS) return { id, claimed: false as const };
    const { state, stagedAs, fileName, createdBy, rowsDone, actionId, plan } = batch;
    return { id, claimed: true as const, state, stagedAs, fileName, createdBy, rowsDone, actionId, plan: { ...plan, attempts } };
  },
});
