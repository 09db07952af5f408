import { eq } from 'drizzle-orm';
import { caseLinks } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from '../define';
import { findRecord } from './find-record';

/** Reads every source there is, for its level alone. */
const EVERY = systemActor('outreach.read', 'sealed.read');

/** The strictest level of all that is linked with a case, whoever may read it. */
export const sourcesLevel = async ({ db }: Pick<QueryContext, 'db'>, caseId: string): Promise<Confidentiality> => {
  const links = await db.select({ kind: caseLinks.kind, id: caseLinks.recordId }).from(caseLinks).where(eq(caseLinks.caseId, caseId));
  const levels: Confidentiality[] = [];
  for (const link of links) levels.push((await findRecord({ db, actor: EVERY }, link))?.level ?? 'public');
  return strictest(levels);
};
