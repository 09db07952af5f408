import { and, desc, eq, isNull, or } from 'drizzle-orm';
import { activities, caseLinks, commitments, introductions, participations, redFlags, referrals } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { loadCase } from './load-case';

const MOST = 60;

/** What could be linked with a case and is not: contacts, red flags, referrals, promises and introductions of its organization the actor may read, the latest first. */
export const caseChoices = query({
  name: 'pipeline.case-choices',
  permission: 'pipeline.write',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const { organizationId } = await loadCase(ctx, id);
    const linked = new Set((await db.select().from(caseLinks).where(eq(caseLinks.caseId, id))).map(({ kind, recordId }) => `${kind} ${recordId}`));
    const readable = and(isNull(activities.archivedAt), visibleActivities(ctx));
    const of = organizationId ?? '';
    const [contacts, flags, sent, promised, met] = await Promise.all([
      organizationId === null
        ? db.select({ id: activities.id, title: activities.summary, on: activities.occurredOn }).from(activities).where(readable).orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST)
        : db.selectDistinct({ id: activities.id, title: activities.summary, on: activities.occurredOn }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
          .where(and(eq(participations.organizationId, of), readable)).orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST),
      db.select({ id: redFlags.id, title: redFlags.title, at: redFlags.openedAt }).from(redFlags).where(and(eq(redFlags.organizationId, of), visibleDerived(ctx, redFlags))).orderBy(desc(redFlags.openedAt)).limit(MOST),
      db.select({ id: referrals.id, title: referrals.need, on: referrals.madeOn }).from(referrals).where(and(eq(referrals.organizationId, of), isNull(referrals.archivedAt), visibleDerived(ctx, referrals))).orderBy(desc(referrals.madeOn)).limit(MOST),
      db.select({ id: commitments.id, title: commitments.text, on: commitments.madeOn }).from(commitments)
        .where(and(or(eq(commitments.promiseeOrganizationId, of), eq(commitments.promisorOrganizationId, of)), isNull(commitments.archivedAt), visibleDerived(ctx, commitments))).orderBy(desc(commitments.madeOn)).limit(MOST),
      db.select({ id: introductions.id, title: introductions.purpose, on: introductions.madeOn }).from(introductions)
        .where(and(or(eq(introductions.aOrganizationId, of), eq(introductions.bOrganizationId, of)), isNull(introductions.archivedAt), visibleDerived(ctx, introductions))).orderBy(desc(introductions.madeOn)).limit(MOST),
    ]);
    return {
      records: [
        ...contacts.map((one) => ({ kind: 'activity' as const, ...one })),
        ...flags.map(({ at, ...one }) => ({ kind: 'red_flag' as const, ...one, on: at.toISOString().slice(0, 10) })),
        ...sent.map((one) => ({ kind: 'referral' as const, ...one })),
        ...promised.map((one) => ({ kind: 'commitment' as const, ...one })),
        ...met.map((one) => ({ kind: 'introduction' as const, ...one })),
      ].filter(({ kind, id: record }) => !linked.has(`${kind} ${record}`)),
    };
  },
});
