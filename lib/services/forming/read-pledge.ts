import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { activities, attachments, initiativeMembers, initiatives, users } from '@/db/schema';
import { deliveredOf, pledgeStanding } from '@/lib/domain/forming/pledge-standing';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';
import { deliveriesOf } from '../deliveries-of';
import { loadPledge } from './load-pledge';
import { organizationsNamed } from './organizations-named';
import { subclusterNamed } from './subcluster-named';

/** One pledge with what it rests on, the initiatives its organization takes or took part in, and every entry of what was delivered. */
export const readPledge = query({
  name: 'forming.pledge',
  permission: 'readiness.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const pledge = await loadPledge(ctx, id);
    const deliveries = (await deliveriesOf(ctx, [id]))(id);
    const { activityId, attachmentId, organizationId, kind, givenOn, amountCents, currency, minutes, note, withdrawnOn, withdrawnWhy, confidentiality, sample, version, archivedAt } = pledge;
    const people = [...deliveries.map(({ byId }) => byId), pledge.withdrawnBy].filter((one) => one !== null);
    const [place, organization, makers, [contact], [file], shared] = await Promise.all([
      subclusterNamed(db, pledge.clusterCode, pledge.subclusterCode), organizationsNamed(db, [organizationId]),
      people.length === 0 ? [] : db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people)),
      activityId === null ? [] : db.select({ id: activities.id, kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary }).from(activities).where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx))),
      attachmentId === null ? [] : db.select({ id: attachments.id, fileName: attachments.fileName }).from(attachments).where(and(eq(attachments.id, attachmentId), isNull(attachments.removedAt))),
      db.selectDistinct({ id: initiatives.id, title: initiatives.title }).from(initiativeMembers).innerJoin(initiatives, and(eq(initiatives.id, initiativeMembers.initiativeId), isNull(initiatives.archivedAt)))
        .where(eq(initiativeMembers.organizationId, organizationId)).orderBy(asc(initiatives.title), asc(initiatives.id)),
    ]);
    const nameOf = new Map(makers.map((one) => [one.id, one.name]));
    const struck = new Map(deliveries.flatMap((one) => (one.strikesId === null ? [] : [[one.strikesId, one]])));
    const facts = { kind, amountCents, minutes, withdrawnOn, deliveries };
    return {
      id, version, ...place, organization: organization.get(organizationId) ?? null, kind, givenOn, amountCents, currency, minutes, note, confidentiality, sample, today: ctx.today, archived: archivedAt !== null,
      withdrawn: withdrawnOn === null ? null : { on: withdrawnOn, why: withdrawnWhy, by: nameOf.get(pledge.withdrawnBy ?? '') ?? null },
      standing: pledgeStanding(facts), delivered: deliveredOf(facts), initiatives: shared,
      evidence: contact ? { contact, file: file ?? null } : null,
      deliveries: deliveries.filter(({ strikesId }) => strikesId === null).map((one) => ({
        id: one.id, on: one.deliveredOn, amountCents: one.amountCents, minutes: one.minutes, note: one.note, by: nameOf.get(one.byId) ?? null, struck: struck.get(one.id)?.note ?? null, isStruck: struck.has(one.id),
      })),
    };
  },
});
export type ReadPledge = Awaited<ReturnType<typeof readPledge>>;
