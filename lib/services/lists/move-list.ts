import { and, eq } from 'drizzle-orm';
import { listBatches } from '@/db/schema';
import type { ListState } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { conflict } from '../errors';
import { findList, type ListBatch } from './find-list';

type Move = { id: string; from: readonly ListState[]; set: (batch: ListBatch) => Partial<ListBatch> | Promise<Partial<ListBatch>> };

/** Moves a load on, if it stands where it is believed to stand: two people, or a person and a job, cannot both move it. */
export const moveList = async (ctx: QueryContext, { id, from, set }: Move): Promise<{ before: ListBatch; after: ListBatch }> => {
  const before = await findList(ctx, id);
  const refused = () => conflict(messages.lists.refusals.notNow(messages.lists.state[before.state]));
  if (!from.includes(before.state)) throw refused();
  const change = { ...(await set(before)), version: before.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id };
  const moved = await ctx.db.update(listBatches).set(change)
    .where(and(eq(listBatches.id, id), eq(listBatches.version, before.version), eq(listBatches.state, before.state)))
    .returning({ id: listBatches.id });
  if (moved.length === 0) throw refused();
  return { before, after: { ...before, ...change } };
};
