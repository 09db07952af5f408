import type { ImportState } from '@/lib/domain/imports/import-state';
import { isInterrupted } from './is-interrupted';
import type { Batch } from './find-batch';

/** One load as lists and pages show it. */
export type ImportSummary = {
  id: string; fileName: string; bytes: number; state: ImportState; interrupted: boolean; failure: string | null;
  seriesCode: string | null; vintage: string | null; startedBy: string; createdAt: Date; updatedAt: Date;
  rowsDone: number; rowsTotal: number | null; counts: Record<string, number>;
};

export const batchView = (batch: Batch, startedBy: string | null, now: Date): ImportSummary => ({
  id: batch.id, fileName: batch.fileName, bytes: batch.bytes, state: batch.state, interrupted: isInterrupted(batch, now), failure: batch.failure,
  seriesCode: batch.plan.choices?.seriesCode ?? null, vintage: batch.plan.choices?.vintage ?? null,
  startedBy: startedBy ?? batch.createdBy, createdAt: batch.createdAt, updatedAt: batch.updatedAt,
  rowsDone: batch.rowsDone, rowsTotal: batch.rowsTotal, counts: batch.counts,
});
