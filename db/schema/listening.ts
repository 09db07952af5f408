import type { AnswerValue } from '@/lib/domain/listening/answer';
import type { ClockUnit } from '@/lib/domain/listening/clock';
import type { Condition } from '@/lib/domain/listening/condition';
import type { Severity } from '@/lib/domain/listening/severity';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, instant, int, json, primaryKey, recordColumns, table, text, uniqueIndex } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { organizations, people } from './register';

export const surveys = table('surveys', {
  ...recordColumns(),
  name: text().notNull(),
  about: text(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
});

/** A draft is edited under `revision`; a published version never changes again. */
export const surveyVersions = table('survey_versions', {
  id: text().primaryKey(),
  surveyId: text().notNull().references(() => surveys.id),
  version: int().notNull(),
  state: text().$type<'draft' | 'published'>().notNull(),
  body: json<SurveyBody>().notNull(),
  note: text(),
  revision: int().notNull().default(1),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  publishedAt: instant(),
  publishedBy: text(),
}, (t) => [uniqueIndex('survey_versions_version').on(t.surveyId, t.version)]);

/** One interview of one organization by one version; it is guarded by its contact. */
export const interviews = table('interviews', {
  ...recordColumns(),
  surveyVersionId: text().notNull().references(() => surveyVersions.id),
  organizationId: text().notNull().references(() => organizations.id),
  personId: text().references(() => people.id),
  activityId: text().notNull().references(() => activities.id),
  interviewerId: text().notNull().references(() => users.id),
  heldOn: text().notNull(),
  state: text().$type<'open' | 'finished'>().notNull(),
  finishedAt: instant(),
  sample: bool().notNull(),
}, (t) => [
  index('interviews_organization').on(t.organizationId, t.heldOn),
  index('interviews_version').on(t.surveyVersionId, t.heldOn),
  index('interviews_interviewer').on(t.interviewerId, t.heldOn),
  uniqueIndex('interviews_activity').on(t.activityId),
]);

/** `version` is the answer's own lock: two people may fill one interview. */
export const answers = table('answers', {
  interviewId: text().notNull().references(() => interviews.id),
  question: text().notNull(),
  value: json<AnswerValue>(),
  skipped: bool().notNull(),
  version: int().notNull(),
  at: instant().notNull(),
  byId: text().notNull(),
}, (t) => [primaryKey({ columns: [t.interviewId, t.question] })]);

/** `code` names a rule across its versions; a published version never changes, only a later one replaces or retires it. */
export const redFlagRules = table('red_flag_rules', {
  id: text().primaryKey(),
  code: text().notNull(),
  version: int().notNull(),
  state: text().$type<'draft' | 'published' | 'retired'>().notNull(),
  name: text().notNull(),
  advice: text(),
  condition: json<Condition>().notNull(),
  severity: text().$type<Severity>().notNull(),
  clockAmount: int().notNull(),
  clockUnit: text().$type<ClockUnit>().notNull(),
  note: text(),
  revision: int().notNull().default(1),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  publishedAt: instant(),
  publishedBy: text(),
}, (t) => [uniqueIndex('red_flag_rules_version').on(t.code, t.version)]);

export const redFlags = table('red_flags', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  ruleId: text().references(() => redFlagRules.id),
  ruleCode: text(),
  title: text().notNull(),
  why: text().notNull(),
  severity: text().$type<Severity>().notNull(),
  openedAt: instant().notNull(),
  clockAmount: int().notNull(),
  clockUnit: text().$type<ClockUnit>().notNull(),
  dueAt: instant().notNull(),
  ownerId: text().notNull().references(() => users.id),
  state: text().$type<'open' | 'closed'>().notNull(),
  escalatedAt: instant(),
  escalatedTo: text().references(() => users.id),
  closedAt: instant(),
  closedBy: text(),
  resolution: text(),
  activityId: text().references(() => activities.id),
  interviewId: text().references(() => interviews.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
}, (t) => [
  index('red_flags_organization').on(t.organizationId, t.state),
  index('red_flags_due').on(t.state, t.dueAt),
  index('red_flags_owner').on(t.ownerId, t.state, t.dueAt),
  index('red_flags_activity').on(t.activityId),
  index('red_flags_interview').on(t.interviewId),
]);

/** What happened to a flag, never changed: opened, given, escalated, noted, closed, reopened. */
export const redFlagSteps = table('red_flag_steps', {
  id: text().primaryKey(),
  flagId: text().notNull().references(() => redFlags.id),
  kind: text().$type<'opened' | 'given' | 'escalated' | 'noted' | 'closed' | 'reopened' | 'due_moved'>().notNull(),
  at: instant().notNull(),
  byId: text().notNull(),
  text: text(),
  toUserId: text(),
}, (t) => [index('red_flag_steps_flag').on(t.flagId, t.at)]);
