import { and, asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { listAnswers, listFindings } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findList } from './find-list';

const EVERY = 100_000;

/** Rows of the last count with something to mend or to answer, in the order of the list; of some kinds of finding alone where they are named. */
export const foundRows = query({
  name: 'lists.findings',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId, after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(2000).default(200), kinds: z.array(z.enum(['cell', 'which', 'conflict'])).optional() }),
  run: async (ctx, { id, after, limit, kinds }) => {
    await findList(ctx, id);
    const some = await ctx.db.select({ line: listFindings.line, cells: listFindings.cells, findings: listFindings.findings }).from(listFindings)
      .where(and(eq(listFindings.batchId, id), gt(listFindings.line, after))).orderBy(asc(listFindings.line)).limit(kinds ? EVERY : limit);
    const rows = kinds ? some.filter(({ findings }) => findings.some(({ kind }) => kinds.includes(kind))).slice(0, limit) : some;
    const answers = await ctx.db.select({ line: listAnswers.line, key: listAnswers.key, value: listAnswers.value }).from(listAnswers).where(eq(listAnswers.batchId, id));
    return { rows, answers };
  },
});
export type FoundListRow = Awaited<ReturnType<typeof foundRows>>['rows'][number];
