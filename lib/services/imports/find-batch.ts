import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { importBatches } from '@/db/schema';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

export type Batch = Omit<typeof importBatches.$inferSelect, 'plan'> & { plan: ImportPlan };

/** One load by its id; an id nobody gave is not found. */
export const findBatch = async (db: Handle, id: string): Promise<Batch> => {
  const [found] = await db.select().from(importBatches).where(eq(importBatches.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  // The column keeps what these commands put in, and nobody else writes it.
  return found as Batch;
};
