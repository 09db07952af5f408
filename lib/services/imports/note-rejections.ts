import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { importRejections } from '@/db/schema';
import type { RowRejection } from '@/lib/domain/imports/row-outcome';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';

/** Rows a check refused, to be listed; `first` clears what an earlier check left. */
export const noteRejections = command({
  name: 'imports.note-rejections',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'what a job found; no figure and no record changes',
  input: z.strictObject({ id: RecordId, first: z.boolean(), rows: z.custom<readonly RowRejection[]>() }),
  run: async ({ db }, { id, first, rows }) => {
    if (first) await db.delete(importRejections).where(eq(importRejections.batchId, id));
    const listed = rows.map(({ line, column, value, reason }) => ({ batchId: id, line, column, value, reason }));
    if (listed.length > 0) await db.insert(importRejections).values(listed).onConflictDoNothing();
    return { id };
  },
});
