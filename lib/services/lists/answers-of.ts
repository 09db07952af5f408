import { and, eq, gte, lte } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { listAnswers } from '@/db/schema';
import type { RowAnswers } from '@/lib/domain/lists/row-answers';

/** What was said of the rows between two lines, by line. */
export const answersOf = async (db: Handle, batchId: string, from: number, to: number): Promise<ReadonlyMap<number, RowAnswers>> => {
  const rows = await db.select().from(listAnswers).where(and(eq(listAnswers.batchId, batchId), gte(listAnswers.line, from), lte(listAnswers.line, to)));
  const answers = new Map<number, Map<string, string>>();
  for (const { line, key, value } of rows) answers.set(line, (answers.get(line) ?? new Map<string, string>()).set(key, value));
  return answers;
};
