import { and, eq, isNull } from 'drizzle-orm';
import { activities, attachments, commitments } from '@/db/schema';
import type { ResultEvidenceKind } from '@/lib/domain/initiatives/evidence-kind';
import type { ResultInput } from '@/lib/domain/initiatives/result-input';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';

type Found = { activityId: string | null; levels: Confidentiality[] };
type Settled = { kind: ResultEvidenceKind; activityId: string | null; recordId: string | null };

const find = async (ctx: QueryContext, kind: ResultEvidenceKind, id: string): Promise<Found | null> => {
  const { db } = ctx;
  const readable = and(isNull(activities.archivedAt), visibleActivities(ctx));
  const columns = { activityId: activities.id, level: activities.confidentiality };
  if (kind === 'commitment') {
    const [one] = await db.select({ activityId: commitments.activityId, own: commitments.confidentiality, level: activities.confidentiality }).from(commitments)
      .leftJoin(activities, eq(activities.id, commitments.activityId)).where(and(eq(commitments.id, id), isNull(commitments.archivedAt), visibleDerived(ctx, commitments)));
    return one ? { activityId: one.activityId, levels: [one.own, one.level ?? 'public'] } : null;
  }
  const [one] = kind === 'activity'
    ? await db.select(columns).from(activities).where(and(eq(activities.id, id), readable))
    : await db.select(columns).from(attachments).innerJoin(activities, eq(activities.id, attachments.activityId)).where(and(eq(attachments.id, id), isNull(attachments.removedAt), readable));
  return one ? { activityId: one.activityId, levels: [one.level] } : null;
};

/** What a result rests on, each thing once and there for the actor to see; and the strictest level of all of it. Throws invalid for any other. */
export const settleResultEvidence = async (ctx: QueryContext, evidence: ResultInput['evidence']): Promise<{ rows: Settled[]; level: Confidentiality }> => {
  const rows: Settled[] = [];
  const levels: Confidentiality[] = ['internal'];
  for (const { kind, id } of new Map(evidence.map((one) => [`${one.kind} ${one.id}`, one])).values()) {
    const found = await find(ctx, kind, id);
    if (!found) throw invalid(messages.errors.invalid, { evidence: messages.initiatives.refusals.notEvidence });
    rows.push({ kind, activityId: found.activityId, recordId: kind === 'activity' ? null : id });
    levels.push(...found.levels);
  }
  return { rows, level: strictest(levels) };
};
