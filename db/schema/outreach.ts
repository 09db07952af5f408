import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { Attendance, ParticipantSide } from '@/lib/domain/outreach/attendance';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { FollowUpState, IssueType } from '@/lib/domain/outreach/topic';
import type { TaskSource, TaskState } from '@/lib/domain/outreach/task-state';
import { bool, index, instant, int, primaryKey, recordColumns, table, text } from '../columns';
import { users } from './access';
import { organizations, people } from './register';

export const activities = table('activities', {
  ...recordColumns(),
  kind: text().$type<ActivityKind>().notNull(),
  occurredOn: text().notNull(),
  durationMin: int(),
  channel: text(),
  place: text(),
  summary: text().notNull(),
  details: text(),
  confidentiality: text().$type<Confidentiality>().notNull(),
  authorId: text().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [index('activities_occurred').on(t.occurredOn, t.id), index('activities_author').on(t.authorId, t.createdAt, t.id)]);

/** The people named to read a restricted activity. */
export const activityReaders = table('activity_readers', {
  activityId: text().notNull().references(() => activities.id),
  userId: text().notNull().references(() => users.id),
}, (t) => [primaryKey({ columns: [t.activityId, t.userId] }), index('activity_readers_user').on(t.userId)]);

export const participations = table('participations', {
  id: text().primaryKey(),
  activityId: text().notNull().references(() => activities.id),
  organizationId: text().references(() => organizations.id),
  personId: text().references(() => people.id),
  side: text().$type<ParticipantSide>().notNull(),
  attendance: text().$type<Attendance>().notNull(),
  sentiment: int(),
  // Copied from the activity in the same transaction, so that a timeline is one index walk.
  occurredOn: text().notNull(),
}, (t) => [
  index('participations_activity').on(t.activityId),
  index('participations_organization').on(t.organizationId, t.occurredOn, t.activityId),
  index('participations_person').on(t.personId, t.occurredOn, t.activityId),
]);

export const topics = table('topics', {
  id: text().primaryKey(),
  activityId: text().notNull().references(() => activities.id),
  position: int().notNull(),
  text: text().notNull(),
  issueType: text().$type<IssueType>(),
  followUp: text().$type<FollowUpState>().notNull(),
}, (t) => [index('topics_activity').on(t.activityId)]);

export const tasks = table('tasks', {
  ...recordColumns(),
  title: text().notNull(),
  ownerId: text().notNull().references(() => users.id),
  dueOn: text().notNull(),
  // The day it was first due, once it was moved, and why it was moved last.
  firstDueOn: text(),
  dueWhy: text(),
  state: text().$type<TaskState>().notNull(),
  source: text().$type<TaskSource>().notNull(),
  topicId: text(),
  // The red flag, commitment or interview it comes from, as `source` says.
  sourceId: text(),
  activityId: text().references(() => activities.id),
  organizationId: text().references(() => organizations.id),
  // The strictest level of what it was derived from.
  confidentiality: text().$type<Confidentiality>().notNull(),
  closedAt: instant(),
  closedBy: text(),
  sample: bool().notNull(),
}, (t) => [
  index('tasks_owner').on(t.ownerId, t.state, t.dueOn),
  index('tasks_due').on(t.state, t.dueOn),
  index('tasks_activity').on(t.activityId),
  index('tasks_given').on(t.createdBy, t.state, t.dueOn),
  index('tasks_organization').on(t.organizationId, t.state),
]);
