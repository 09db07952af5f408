import { eq } from 'drizzle-orm';
import { caseReaders } from '@/db/schema';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import type { QueryContext } from './define';
import type { HeldCase } from './held-cases';
import { caseReaderOf } from './visible-cases';

/** Whether the actor may read what a case is about. Asked once for each of many, so who is named in which is read beforehand. */
export const readableCases = async ({ db, actor }: Pick<QueryContext, 'db' | 'actor'>): Promise<(one: HeldCase) => boolean> => {
  const reader = caseReaderOf(actor);
  const { userId } = reader;
  const named = userId === null || reader.all ? new Set<string>()
    : new Set((await db.select({ caseId: caseReaders.caseId }).from(caseReaders).where(eq(caseReaders.userId, userId))).map(({ caseId }) => caseId));
  return ({ id, confidentiality, ownerId, createdBy }) => mayReadCase({ confidentiality, ownerId, createdBy, readerIds: userId !== null && named.has(id) ? [userId] : [] }, reader);
};
