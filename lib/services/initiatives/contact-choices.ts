import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm';
import { activities, attachments, commitments, initiativeContacts, participations } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { addMonths } from '@/lib/domain/shared/add-months';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { loadRow } from './load-row';
import { membersOf } from './members-of';

const MONTHS_BACK = 24;
const MOST = 200;

/** What can be brought to an initiative: contacts with its members the actor may read that are not linked yet, and what a result can rest on: linked contacts, their files, promises of members. The latest first. */
export const contactChoices = query({
  name: 'initiatives.contact-choices',
  permission: 'initiatives.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db, today } = ctx;
    const { startedOn } = await loadRow(ctx, 'initiative', id);
    const ids = [...new Set((await membersOf(ctx, [id])).map(({ organizationId }) => organizationId))];
    const since = [startedOn, addMonths(today, -MONTHS_BACK)].sort()[0] ?? today;
    const columns = { id: activities.id, kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary };
    const readable = and(isNull(activities.archivedAt), visibleActivities(ctx));
    const [linked, among, promised] = await Promise.all([
      db.select(columns).from(initiativeContacts).innerJoin(activities, eq(activities.id, initiativeContacts.activityId)).where(and(eq(initiativeContacts.initiativeId, id), readable))
        .orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST),
      ids.length === 0 ? [] : db.selectDistinct(columns).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
        .where(and(inArray(participations.organizationId, ids), gte(participations.occurredOn, since), readable)).orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST),
      ids.length === 0 ? [] : db.select({ id: commitments.id, text: commitments.text, madeOn: commitments.madeOn }).from(commitments)
        .where(and(isNull(commitments.archivedAt), inArray(commitments.promisorOrganizationId, ids), gte(commitments.madeOn, startedOn), visibleDerived(ctx, commitments))).orderBy(desc(commitments.madeOn), desc(commitments.id)).limit(MOST),
    ]);
    const files = linked.length === 0 ? [] : await db.select({ id: attachments.id, fileName: attachments.fileName, activityId: attachments.activityId }).from(attachments)
      .where(and(inArray(attachments.activityId, linked.map((one) => one.id)), isNull(attachments.removedAt)));
    const held = new Set(linked.map((one) => one.id));
    return { linked, toLink: among.filter((one) => !held.has(one.id)), files, promises: promised };
  },
});
export type ContactChoices = Awaited<ReturnType<typeof contactChoices>>;
