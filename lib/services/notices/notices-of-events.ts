import { and, eq, inArray } from 'drizzle-orm';
import { activityReaders, plannedVisits, referrals, tasks } from '@/db/schema';
import type { CommandContext } from '../define';
import type { FoundNotice } from './found-notice';
import { noticesOfRequests } from './notices-of-requests';

export type TrailEvent = { seq: number; actorId: string; record: string; recordId: string; changed: readonly string[] };

const ANSWERS = ['acceptedOn', 'declinedOn', 'outcome'];

/** What others did that somebody is told of: followed along the trail, so that nothing is looked through twice. */
export const noticesOfEvents = async ({ db }: CommandContext, events: readonly TrailEvent[]): Promise<FoundNotice[]> => {
  const of = (record: string, changes?: readonly string[]) =>
    events.filter((event) => event.record === record && (!changes || changes.some((field) => event.changed.includes(field))));
  const idsOf = (list: readonly TrailEvent[]) => [...new Set(list.map(({ recordId }) => recordId))];
  const found: FoundNotice[] = [];

  const given = of('task', ['ownerId']);
  const givenTasks = given.length === 0 ? [] : await db.select({ id: tasks.id, ownerId: tasks.ownerId }).from(tasks).where(and(inArray(tasks.id, idsOf(given)), eq(tasks.state, 'open')));
  for (const event of given) {
    const task = givenTasks.find(({ id }) => id === event.recordId);
    if (task && task.ownerId !== event.actorId) found.push({ userId: task.ownerId, kind: 'follow_up_given', record: 'task', recordId: task.id, occasion: `event-${event.seq}` });
  }

  const contacts = of('activity');
  const ids = idsOf(contacts);
  const madeIn = ids.length === 0 ? [] : await db.select({ id: tasks.id, ownerId: tasks.ownerId, createdBy: tasks.createdBy }).from(tasks).where(and(inArray(tasks.activityId, ids), eq(tasks.state, 'open')));
  for (const { id, ownerId, createdBy } of madeIn) {
    if (ownerId !== createdBy) found.push({ userId: ownerId, kind: 'follow_up_given', record: 'task', recordId: id, occasion: 'given' });
  }
  const named = ids.length === 0 ? [] : await db.select().from(activityReaders).where(inArray(activityReaders.activityId, ids));
  for (const { activityId, userId } of named) {
    if (contacts.some((event) => event.recordId === activityId && event.actorId !== userId)) {
      found.push({ userId, kind: 'named_reader', record: 'activity', recordId: activityId, occasion: 'named' });
    }
  }

  const answered = of('referral', ANSWERS);
  const owners = answered.length === 0 ? [] : await db.select({ id: referrals.id, ownerId: referrals.ownerId }).from(referrals).where(inArray(referrals.id, idsOf(answered)));
  for (const event of answered) {
    const referral = owners.find(({ id }) => id === event.recordId);
    if (referral && referral.ownerId !== event.actorId) found.push({ userId: referral.ownerId, kind: 'referral_answered', record: 'referral', recordId: referral.id, occasion: `event-${event.seq}` });
  }

  const moved = of('planned_visit');
  const goers = moved.length === 0 ? [] : await db.select({ id: plannedVisits.id, ownerId: plannedVisits.ownerId }).from(plannedVisits).where(inArray(plannedVisits.id, idsOf(moved)));
  for (const event of moved) {
    const visit = goers.find(({ id }) => id === event.recordId);
    if (visit && visit.ownerId !== event.actorId) found.push({ userId: visit.ownerId, kind: 'visit_changed', record: 'planned_visit', recordId: visit.id, occasion: `event-${event.seq}` });
  }
  found.push(...(await noticesOfRequests(db, idsOf(of('directory_request')))));
  return found;
};
