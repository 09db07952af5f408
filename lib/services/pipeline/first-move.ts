import { asc, eq } from 'drizzle-orm';
import { stageMoves } from '@/db/schema';
import type { QueryContext } from '../define';

/** The day of a case's first move after it was opened; until there is one, no day holds it back. */
export const firstMove = async ({ db }: Pick<QueryContext, 'db'>, caseId: string): Promise<{ movedOn: string }> => {
  const [, next] = await db.select({ movedOn: stageMoves.movedOn }).from(stageMoves).where(eq(stageMoves.caseId, caseId)).orderBy(asc(stageMoves.position)).limit(2);
  return next ?? { movedOn: '9999-12-31' };
};
