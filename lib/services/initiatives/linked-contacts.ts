import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { activities, initiativeContacts, participations } from '@/db/schema';
import { countsAsContact } from '@/lib/domain/outreach/counts-as-contact';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

const MOST = 1_000;

/** The contacts of an initiative the actor may read, the latest first, each with who attended. `counts`: somebody was met. */
export const linkedContacts = async (ctx: QueryContext, initiativeId: string) => {
  const { db } = ctx;
  const found = await db.select({ id: activities.id, kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary, confidentiality: activities.confidentiality })
    .from(initiativeContacts).innerJoin(activities, eq(activities.id, initiativeContacts.activityId))
    .where(and(eq(initiativeContacts.initiativeId, initiativeId), isNull(activities.archivedAt), visibleActivities(ctx)))
    .orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST);
  const taking = found.length === 0 ? [] : await db.select({ activityId: participations.activityId, organizationId: participations.organizationId, attendance: participations.attendance })
    .from(participations).where(inArray(participations.activityId, found.map(({ id }) => id)));
  const of = groupBy(taking, ({ activityId }) => activityId);
  return found.map((contact) => {
    const met = (of.get(contact.id) ?? []).filter(({ attendance }) => countsAsContact({ kind: contact.kind, attendance }));
    return { ...contact, counts: met.length > 0, attended: [...new Set(met.flatMap(({ organizationId }) => organizationId ?? []))] };
  });
};
export type LinkedContact = Awaited<ReturnType<typeof linkedContacts>>[number];
