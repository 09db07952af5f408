import { and, eq, inArray, or } from 'drizzle-orm';
import { caseLinks, cases, commitments, introductions, redFlags, referrals } from '@/db/schema';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { writeAuditEvents } from './audit-event';
import type { CommandContext } from './define';

/** What comes of a contact and can be linked with a case in its stead. */
const DERIVED = [['red_flag', redFlags], ['referral', referrals], ['commitment', commitments], ['introduction', introductions]] as const;

/**
 * A contact was closed further: the cases that rest on it, or on what came of it, are closed as far. Whoever opened one of them further than
 * its sources did so for what the contact was then; that no longer holds. Each leaves an event of its own, which is what its readers' memory goes by.
 */
export const raiseCases = async (ctx: CommandContext, activityId: string, level: Confidentiality, command: string): Promise<void> => {
  const { db, now, actor } = ctx;
  const weaker = CONFIDENTIALITIES.slice(0, CONFIDENTIALITIES.indexOf(level));
  if (weaker.length === 0) return;
  const derived = DERIVED.map(([kind, table]) => and(eq(caseLinks.kind, kind), inArray(caseLinks.recordId, db.select({ id: table.id }).from(table).where(eq(table.activityId, activityId)))));
  const resting = db.select({ caseId: caseLinks.caseId }).from(caseLinks).where(or(and(eq(caseLinks.kind, 'activity'), eq(caseLinks.recordId, activityId)), ...derived));
  const found = await db.select({ id: cases.id, version: cases.version, confidentiality: cases.confidentiality }).from(cases).where(and(inArray(cases.id, resting), inArray(cases.confidentiality, weaker)));
  for (const { id, version } of found) {
    await db.update(cases).set({ confidentiality: level, loweredWhy: null, loweredBy: null, version: version + 1, updatedAt: now, updatedBy: actor.id }).where(eq(cases.id, id));
  }
  await writeAuditEvents(ctx, found.map(({ id, confidentiality }) => ({ command, record: 'case', recordId: id, change: { before: { confidentiality }, after: { confidentiality: level }, open: ['confidentiality'], level } })));
};
