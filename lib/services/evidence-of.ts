import { and, eq, inArray } from 'drizzle-orm';
import { activities, assessmentEvidence, attachments, interviews } from '@/db/schema';
import type { EvidenceFact } from '@/lib/domain/readiness/assessment';
import type { EvidenceKind } from '@/lib/domain/readiness/evidence-kind';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';

const AT_ONCE = 900;

export type EvidenceRow = EvidenceFact & { kind: EvidenceKind; activityId: string; recordId: string | null; activityKind: ActivityKind; fileName: string | null };

/** The evidence under assessments the caller has already found visible, with whether it is still there. */
export const evidenceOf = async ({ db }: QueryContext, ids: readonly string[]): Promise<(assessmentId: string) => EvidenceRow[]> => {
  const rows = [];
  for (const some of chunks(ids, AT_ONCE)) {
    rows.push(...await db
      .select({
        assessmentId: assessmentEvidence.assessmentId, axis: assessmentEvidence.axis, kind: assessmentEvidence.kind, activityId: assessmentEvidence.activityId,
        recordId: assessmentEvidence.recordId, day: activities.occurredOn, activityKind: activities.kind, archivedAt: activities.archivedAt,
        fileId: attachments.id, fileName: attachments.fileName, removedAt: attachments.removedAt, interviewId: interviews.id,
      })
      .from(assessmentEvidence)
      .innerJoin(activities, eq(activities.id, assessmentEvidence.activityId))
      .leftJoin(attachments, and(eq(assessmentEvidence.kind, 'attachment'), eq(attachments.id, assessmentEvidence.recordId)))
      .leftJoin(interviews, and(eq(assessmentEvidence.kind, 'interview'), eq(interviews.id, assessmentEvidence.recordId)))
      .where(inArray(assessmentEvidence.assessmentId, [...some])));
  }
  const of = groupBy(rows, ({ assessmentId }) => assessmentId);
  return (assessmentId) => (of.get(assessmentId) ?? []).map(({ axis, kind, activityId, recordId, day, activityKind, archivedAt, fileId, fileName, removedAt, interviewId }) => ({
    axis, kind, activityId, recordId, day, activityKind, fileName,
    gone: archivedAt !== null || (kind === 'attachment' && (fileId === null || removedAt !== null)) || (kind === 'interview' && interviewId === null),
  }));
};
