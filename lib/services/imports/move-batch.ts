import { and, eq } from 'drizzle-orm';
import { importBatches } from '@/db/schema';
import type { ImportState } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { findBatch, type Batch } from './find-batch';

type Move = { id: string; from: readonly ImportState[]; set: (batch: Batch) => Partial<Batch> | Promise<Partial<Batch>> };

/** Moves a load on, if it stands where it is believed to stand: two people, or a person and a job, cannot both move it. */
export const moveBatch = async ({ db, actor, now }: CommandContext, { id, from, set }: Move): Promise<{ before: Batch; after: Batch }> => {
  const before = await findBatch(db, id);
  if (!from.includes(before.state)) throw conflict(messages.imports.errors.notNow(messages.imports.state[before.state]));
  const change = { ...(await set(before)), version: before.version + 1, updatedAt: now, updatedBy: actor.id };
  const moved = await db.update(importBatches).set(change)
    .where(and(eq(importBatches.id, id), eq(importBatches.version, before.version), eq(importBatches.state, before.state)))
    .returning({ id: importBatches.id });
  if (moved.length === 0) throw conflict(messages.imports.errors.notNow(messages.imports.state[before.state]));
  return { before, after: { ...before, ...change } };
};
