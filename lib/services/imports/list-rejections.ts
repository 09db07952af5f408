import { and, asc, eq, gt, or } from 'drizzle-orm';
import { z } from 'zod';
import { importRejections } from '@/db/schema';
import type { RowRejectionReason } from '@/lib/domain/imports/row-outcome';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findBatch } from './find-batch';

/** Refused rows in the order of the file, from behind a line and column on. */
export const listRejections = query({
  name: 'imports.rejections',
  permission: 'imports.read',
  input: z.strictObject({
    id: RecordId,
    after: z.strictObject({ line: z.int(), column: z.string() }).nullish(),
    limit: z.coerce.number().int().min(1).max(2000).default(200),
  }),
  run: async ({ db }, { id, after, limit }) => {
    await findBatch(db, id);
    const { batchId, line, column } = importRejections;
    const beyond = after ? or(gt(line, after.line), and(eq(line, after.line), gt(column, after.column))) : undefined;
    const rows = await db.select({ line, column, value: importRejections.value, reason: importRejections.reason }).from(importRejections)
      .where(and(eq(batchId, id), beyond)).orderBy(asc(line), asc(column)).limit(limit);
    return rows.map((row) => ({ ...row, reason: row.reason as RowRejectionReason }));
  },
});
