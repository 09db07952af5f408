import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { listFindings } from '@/db/schema';

/** Every row of the last count with something to mend or to answer, in the order of the list. A count keeps 20,000 at most, and rows that ask. */
export const allFindings = (db: Handle, batchId: string) =>
  db.select({ line: listFindings.line, findings: listFindings.findings }).from(listFindings).where(eq(listFindings.batchId, batchId)).orderBy(asc(listFindings.line));
