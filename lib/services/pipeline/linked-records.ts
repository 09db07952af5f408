import { asc, eq } from 'drizzle-orm';
import { caseLinks } from '@/db/schema';
import type { QueryContext } from '../define';
import { findRecord } from './find-record';

/** What a case is linked with and the actor may read, the latest first. Of what they may not read nothing is told. */
export const linkedRecords = async (ctx: QueryContext, caseId: string) => {
  const links = await ctx.db.select({ kind: caseLinks.kind, id: caseLinks.recordId }).from(caseLinks).where(eq(caseLinks.caseId, caseId)).orderBy(asc(caseLinks.createdAt), asc(caseLinks.recordId));
  const found = await Promise.all(links.map(async (link) => {
    const record = await findRecord(ctx, link);
    return record ? [{ ...link, ...record }] : [];
  }));
  return found.flat().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
};
export type LinkedRecord = Awaited<ReturnType<typeof linkedRecords>>[number];
