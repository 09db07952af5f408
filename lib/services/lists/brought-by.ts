import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches, listRecords } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { mayReadList } from './find-list';

/** The list through which a record came, or null; its file is named to those who may open it. */
export const broughtBy = query({
  name: 'lists.brought-by',
  permission: 'register.read',
  input: z.strictObject({ record: z.enum(['organization', 'person']), recordId: RecordId }),
  run: async (ctx, { record, recordId }) => {
    const [found] = await ctx.db.select({ id: listBatches.id, fileName: listBatches.fileName, createdBy: listBatches.createdBy, at: listBatches.createdAt, line: listRecords.line }).from(listRecords)
      .innerJoin(listBatches, eq(listBatches.id, listRecords.batchId))
      .where(and(eq(listRecords.recordId, recordId), eq(listRecords.record, record), eq(listRecords.deed, 'create'))).orderBy(asc(listBatches.createdAt)).limit(1);
    if (!found) return null;
    const { createdBy, fileName, id, ...rest } = found;
    const opens = mayReadList(ctx, { createdBy });
    return { ...rest, id: opens ? id : null, fileName: opens ? fileName : null };
  },
});
