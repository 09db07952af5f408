import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { VisitState } from '@/lib/domain/planning/visit-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, int, recordColumns, table, text } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { organizations, people } from './register';

/** A contact that is to take place. `sequence` counts its changes for calendars; `activityId` is the contact it became. */
export const plannedVisits = table('planned_visits', {
  ...recordColumns(),
  kind: text().$type<ActivityKind>().notNull(),
  day: text().notNull(),
  // Wall-clock time 'HH:MM' of the workspace's zone; null is a whole day.
  time: text(),
  durationMin: int(),
  place: text(),
  note: text(),
  ownerId: text().notNull().references(() => users.id),
  state: text().$type<VisitState>().notNull(),
  sequence: int().notNull(),
  activityId: text().references(() => activities.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
}, (t) => [
  index('planned_visits_day').on(t.day, t.state),
  index('planned_visits_owner').on(t.ownerId, t.day),
  index('planned_visits_activity').on(t.activityId),
]);

export const plannedVisitParties = table('planned_visit_parties', {
  id: text().primaryKey(),
  visitId: text().notNull().references(() => plannedVisits.id),
  organizationId: text().references(() => organizations.id),
  personId: text().references(() => people.id),
}, (t) => [index('planned_visit_parties_visit').on(t.visitId), index('planned_visit_parties_organization').on(t.organizationId)]);
