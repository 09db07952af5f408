import { and, eq, exists, isNull } from 'drizzle-orm';
import { activities, attachments, interviews, participations } from '@/db/schema';
import type { EvidenceKind } from '@/lib/domain/readiness/evidence-kind';
import type { ScoreInput } from '@/lib/domain/readiness/score-input';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { visibleActivities } from '../visible-activities';

type Found = { activityId: string; day: string; level: Confidentiality };
export type SettledEvidence = { axis: ScoreInput['axis']; kind: EvidenceKind; activityId: string; recordId: string | null; level: Confidentiality };

const contactUnder = async (ctx: QueryContext, kind: EvidenceKind, id: string, organizationId: string | null): Promise<Found | null> => {
  const { db } = ctx;
  const taking = organizationId === null ? undefined : exists(db.select({ id: participations.id }).from(participations)
    .where(and(eq(participations.activityId, activities.id), eq(participations.organizationId, organizationId))));
  const readable = and(isNull(activities.archivedAt), visibleActivities(ctx), taking);
  const columns = { activityId: activities.id, day: activities.occurredOn, level: activities.confidentiality };
  const found = kind === 'activity'
    ? await db.select(columns).from(activities).where(and(eq(activities.id, id), readable))
    : kind === 'attachment'
      ? await db.select(columns).from(attachments).innerJoin(activities, eq(activities.id, attachments.activityId)).where(and(eq(attachments.id, id), isNull(attachments.removedAt), readable))
      : await db.select(columns).from(interviews).innerJoin(activities, eq(activities.id, interviews.activityId)).where(and(eq(interviews.id, id), readable));
  return found[0] ?? null;
};

/**
 * What each score rests on, brought down to its contact: one the scorer may read, that is not archived, with the assessed organization in
 * it, and no later than the day assessed. Throws invalid, naming the score, for any other.
 */
export const settleEvidence = async (ctx: QueryContext, scores: readonly ScoreInput[], organizationId: string | null, assessedOn: string): Promise<SettledEvidence[]> => {
  const settled: SettledEvidence[] = [];
  const refused: Record<string, string> = {};
  for (const [at, { axis, evidence }] of scores.entries()) {
    for (const { kind, id } of new Map(evidence.map((one) => [`${one.kind} ${one.id}`, one])).values()) {
      const contact = await contactUnder(ctx, kind, id, organizationId);
      if (!contact) refused[`scores.${at}.evidence`] = messages.readiness.refusals.notEvidence;
      else if (contact.day > assessedOn) refused[`scores.${at}.evidence`] = messages.readiness.refusals.evidenceLater;
      else settled.push({ axis, kind, activityId: contact.activityId, recordId: kind === 'activity' ? null : id, level: contact.level });
    }
  }
  if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
  return settled;
};
