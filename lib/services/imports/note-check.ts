import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasets } from '@/db/schema';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import type { TablePreview } from '@/lib/domain/imports/table-preview';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { moveBatch } from './move-batch';

const SHOWN = 200;

/** The exact counts are there: now a person publishes, corrects the choices, or discards. */
export const noteCheck = command({
  name: 'imports.note-check',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'what a job counted; no figure and no record changes',
  input: z.strictObject({
    id: RecordId,
    found: z.custom<{ preview: TablePreview; rejectionsListed: number; heldMet: number; refused: readonly number[] }>(),
    held: z.strictObject({ vintage: z.string(), figures: z.int(), joins: z.string().nullable() }).nullable(),
  }),
  run: async (ctx, { id, found: { preview, rejectionsListed, heldMet, refused }, held }) => {
    await moveBatch(ctx, {
      id, from: ['checking'],
      set: async ({ plan, sha256 }) => {
        const [same] = await ctx.db.select({ vintage: datasets.vintage }).from(datasets)
          .where(and(eq(datasets.code, plan.choices?.seriesCode ?? ''), eq(datasets.sha256, sha256), eq(datasets.state, 'published')));
        const check: ImportCheck = {
          ...preview, rejections: preview.rejections.slice(0, SHOWN), rejectionsListed, refused,
          held: held && { ...held, absent: held.figures - heldMet },
          sameFileAs: same?.vintage ?? null,
        };
        const { rows, toWrite, unchanged, rejected } = preview;
        return { state: 'checked', plan: { ...plan, check }, counts: { rows, toWrite, unchanged, rejected }, leaseUntil: null, rowsDone: 0, rowsTotal: rows };
      },
    });
    return { id };
  },
});
