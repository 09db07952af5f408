import { and, asc, eq, isNull } from 'drizzle-orm';
import { activities, commitments, introductions, participations, redFlags, referrals } from '@/db/schema';
import type { CaseRecord } from '@/lib/domain/pipeline/case-record';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';

export type FoundRecord = { level: Confidentiality; title: string; on: string; organizationId: string | null };

const level = activities.confidentiality;
type Row = { own: Confidentiality; level: Confidentiality | null; title: string; on: string; organizationId: string | null };
const settled = (row: Row | undefined): FoundRecord | null => (row ? { level: strictest([row.own, row.level ?? 'public']), title: row.title, on: row.on, organizationId: row.organizationId } : null);

/** A record a case can be linked with, as the actor may read it, with the strictest level of it and its contact. Null: unknown, archived, or not theirs to read. */
export const findRecord = async (ctx: Pick<QueryContext, 'db' | 'actor'>, { kind, id }: CaseRecord): Promise<FoundRecord | null> => {
  const { db } = ctx;
  if (kind === 'activity') {
    const [one] = await db.select({ level, title: activities.summary, on: activities.occurredOn, organizationId: participations.organizationId }).from(activities)
      .leftJoin(participations, and(eq(participations.activityId, activities.id), eq(participations.side, 'theirs')))
      .where(and(eq(activities.id, id), isNull(activities.archivedAt), visibleActivities(ctx))).orderBy(asc(participations.id)).limit(1);
    return one ?? null;
  }
  if (kind === 'red_flag') {
    const [one] = await db.select({ own: redFlags.confidentiality, level, title: redFlags.title, openedAt: redFlags.openedAt, organizationId: redFlags.organizationId }).from(redFlags)
      .leftJoin(activities, eq(activities.id, redFlags.activityId)).where(and(eq(redFlags.id, id), visibleDerived(ctx, redFlags)));
    return settled(one && { ...one, on: one.openedAt.toISOString().slice(0, 10) });
  }
  if (kind === 'referral') {
    const [one] = await db.select({ own: referrals.confidentiality, level, title: referrals.need, on: referrals.madeOn, organizationId: referrals.organizationId }).from(referrals)
      .leftJoin(activities, eq(activities.id, referrals.activityId)).where(and(eq(referrals.id, id), isNull(referrals.archivedAt), visibleDerived(ctx, referrals)));
    return settled(one);
  }
  if (kind === 'commitment') {
    const [one] = await db.select({ own: commitments.confidentiality, level, title: commitments.text, on: commitments.madeOn, promisor: commitments.promisorOrganizationId, promisee: commitments.promiseeOrganizationId }).from(commitments)
      .leftJoin(activities, eq(activities.id, commitments.activityId)).where(and(eq(commitments.id, id), isNull(commitments.archivedAt), visibleDerived(ctx, commitments)));
    return settled(one && { ...one, organizationId: one.promisee ?? one.promisor });
  }
  const [one] = await db.select({ own: introductions.confidentiality, level, title: introductions.purpose, on: introductions.madeOn, organizationId: introductions.aOrganizationId }).from(introductions)
    .leftJoin(activities, eq(activities.id, introductions.activityId)).where(and(eq(introductions.id, id), isNull(introductions.archivedAt), visibleDerived(ctx, introductions)));
  return settled(one);
};
