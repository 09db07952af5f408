import { and, desc, eq, exists, gte, inArray, isNull } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import { monthOfPlaybook } from '@/lib/domain/meetings/month-of-playbook';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';
import { loadPlaybook } from './load-playbook';
import { membersOn } from './members-on';
import { stepsOf } from './steps-of';
import { subclustersNamed } from './subclusters-named';

/** Contacts offered as what shows a step. */
const OFFERED = 40;

/** A playbook with its steps, where it is this month, and the contacts with members since it began that may show a step. */
export const readPlaybook = query({
  name: 'meetings.playbook',
  permission: 'readiness.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db, today } = ctx;
    const playbook = await loadPlaybook(db, id);
    const { clusterCode, subclusterCode, startedOn } = playbook;
    const [cluster, steps, members] = await Promise.all([subclustersNamed(db, clusterCode), stepsOf(ctx, [id]), membersOn(ctx, { clusterCode, subclusterCode, day: today })]);
    const withMembers = db.select({ id: participations.id }).from(participations)
      .where(and(eq(participations.activityId, activities.id), inArray(participations.organizationId, members.map((one) => one.id)), eq(participations.attendance, 'attended')));
    const contacts = members.length === 0 ? [] : await db.select({ id: activities.id, summary: activities.summary, occurredOn: activities.occurredOn }).from(activities)
      .where(and(gte(activities.occurredOn, startedOn), isNull(activities.archivedAt), visibleActivities(ctx), exists(withMembers)))
      .orderBy(desc(activities.occurredOn), desc(activities.id)).limit(OFFERED);
    return {
      id, version: playbook.version, startedOn, templateVersion: playbook.templateVersion, sample: playbook.sample ?? false, archived: playbook.archivedAt !== null,
      cluster: { code: clusterCode, name: cluster.name }, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? { code: subclusterCode, name: subclusterCode, tone: 'none' as const },
      month: monthOfPlaybook(startedOn, today), today, steps, contacts,
    };
  },
});
export type PlaybookPage = Awaited<ReturnType<typeof readPlaybook>>;
