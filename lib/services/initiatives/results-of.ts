import { and, desc, eq, inArray } from 'drizzle-orm';
import { activities, attachments, commitments, initiativeResultEvidence, initiativeResults, users } from '@/db/schema';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { visibleResults } from './visible-results';

/** What is claimed to have come of an initiative, as far as the actor may see, the latest first, each with what it rests on and whether that is still there. */
export const resultsOf = async (ctx: QueryContext, initiativeId: string) => {
  const { db } = ctx;
  const found = await db.select({ result: initiativeResults, by: users.name }).from(initiativeResults).leftJoin(users, eq(users.id, initiativeResults.createdBy))
    .where(and(eq(initiativeResults.initiativeId, initiativeId), visibleResults(ctx))).orderBy(desc(initiativeResults.happenedOn), desc(initiativeResults.id));
  const evidence = found.length === 0 ? [] : await db
    .select({
      resultId: initiativeResultEvidence.resultId, kind: initiativeResultEvidence.kind, activityId: initiativeResultEvidence.activityId,
      contactKind: activities.kind, occurredOn: activities.occurredOn, contactGone: activities.archivedAt,
      fileId: attachments.id, fileName: attachments.fileName, fileGone: attachments.removedAt, promise: commitments.text, promiseGone: commitments.archivedAt,
    })
    .from(initiativeResultEvidence)
    .leftJoin(activities, eq(activities.id, initiativeResultEvidence.activityId))
    .leftJoin(attachments, and(eq(initiativeResultEvidence.kind, 'attachment'), eq(attachments.id, initiativeResultEvidence.recordId)))
    .leftJoin(commitments, and(eq(initiativeResultEvidence.kind, 'commitment'), eq(commitments.id, initiativeResultEvidence.recordId)))
    .where(inArray(initiativeResultEvidence.resultId, found.map(({ result }) => result.id)));
  const of = groupBy(evidence, ({ resultId }) => resultId);
  return found.map(({ result: { id, version, targetId, text, happenedOn, confidentiality, withdrawnAt, withdrawnReason }, by }) => {
    const rests = (of.get(id) ?? []).map(({ kind, activityId, contactKind, occurredOn, contactGone, fileId, fileName, fileGone, promise, promiseGone }) => ({
      kind, activityId, contactKind, occurredOn, label: kind === 'attachment' ? fileName : kind === 'commitment' ? promise : null,
      gone: contactGone !== null || (kind === 'attachment' && (fileId === null || fileGone !== null)) || (kind === 'commitment' && (promise === null || promiseGone !== null)),
    }));
    // A claim whose evidence is all gone stands no more; it is shown so and counts for nothing.
    return { id, version, targetId, text, happenedOn, confidentiality, by, withdrawn: withdrawnAt === null ? null : { reason: withdrawnReason ?? '' }, rests, supported: withdrawnAt === null && rests.some(({ gone }) => !gone) };
  });
};
