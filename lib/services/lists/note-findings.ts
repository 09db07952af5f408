import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { listFindings } from '@/db/schema';
import type { Finding } from '@/lib/domain/lists/row-plan';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { inBulk } from './in-bulk';

export type FoundRow = { line: number; cells: readonly string[]; findings: readonly Finding[] };

/** Rows of a count with something to mend or to answer; the first piece replaces those of the count before. */
export const noteFindings = command({
  name: 'lists.note-findings',
  permission: 'jobs.work',
  record: 'list',
  unaudited: 'what a count has found; nothing of it is in the register',
  input: z.strictObject({ id: RecordId, first: z.boolean(), rows: z.custom<readonly FoundRow[]>() }),
  run: async ({ db }, { id, first, rows }) => {
    if (first) await db.delete(listFindings).where(eq(listFindings.batchId, id));
    await inBulk(rows.map(({ line, cells, findings }) => ({ batchId: id, line, cells: [...cells], findings: [...findings] })), (some) => db.insert(listFindings).values(some).onConflictDoNothing());
    return { id };
  },
});
