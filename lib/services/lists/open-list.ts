import { and, count, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { actions, listRecords, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findList } from './find-list';
import { listInterrupted } from './list-lease';

/** One load as its page shows it. */
export const openList = query({
  name: 'lists.open',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, now } = ctx;
    const batch = await findList(ctx, id);
    const [person] = await db.select({ name: users.name }).from(users).where(eq(users.id, batch.createdBy));
    const made = await db.select({ record: listRecords.record, deed: listRecords.deed, total: count() }).from(listRecords)
      .where(and(eq(listRecords.batchId, id), inArray(listRecords.deed, ['create', 'update']))).groupBy(listRecords.record, listRecords.deed);
    const [action] = batch.actionId === null ? [] : await db.select({ at: actions.at, undoneAt: actions.undoneAt }).from(actions).where(eq(actions.id, batch.actionId));
    const { fileName, bytes, state, failure, rowsDone, rowsTotal, createdAt, plan, actionId } = batch;
    return {
      id, fileName, bytes, state, failure, rowsDone, rowsTotal, createdAt, broughtBy: person?.name ?? batch.createdBy, interrupted: listInterrupted(batch, now),
      look: plan.look, settings: plan.settings, remembered: plan.remembered, tally: plan.tally,
      made: made.map(({ record, deed, total }) => ({ record, deed, total: Number(total) })),
      undo: action && actionId !== null ? { action: actionId, at: action.at, undoneAt: action.undoneAt } : null,
    };
  },
});
export type OpenedList = Awaited<ReturnType<typeof openList>>;
