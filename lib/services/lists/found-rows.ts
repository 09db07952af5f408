import { and, asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { listAnswers, listFindings } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findList } from './find-list';

/** Rows of the last count with something to mend or to answer, in the order of the list. */
export const foundRows = query({
  name: 'lists.findings',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId, after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(2000).default(200) }),
  run: async (ctx, { id, after, limit }) => {
    await findList(ctx, id);
    const rows = await ctx.db.select({ line: listFindings.line, cells: listFindings.cells, findings: listFindings.findings }).from(listFindings)
      .where(and(eq(listFindings.batchId, id), gt(listFindings.line, after))).orderBy(asc(listFindings.line)).limit(limit);
    const answers = await ctx.db.select({ line: listAnswers.line, key: listAnswers.key, value: listAnswers.value }).from(listAnswers).where(eq(listAnswers.batchId, id));
    return { rows, answers };
  },
});
export type FoundListRow = Awaited<ReturnType<typeof foundRows>>['rows'][number];
