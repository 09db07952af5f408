import type { ResultEvidenceKind } from '@/lib/domain/initiatives/evidence-kind';
import type { GateCode } from '@/lib/domain/initiatives/gate';
import type { Importance } from '@/lib/domain/initiatives/importance';
import type { InitiatedBy } from '@/lib/domain/initiatives/initiated-by';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import type { MetricCode } from '@/lib/domain/initiatives/metric';
import type { ObjectiveGroup } from '@/lib/domain/initiatives/objective-group';
import type { InitiativeStage } from '@/lib/domain/initiatives/stage';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Currency } from '@/lib/domain/shared/currency';
import { bool, index, instant, json, primaryKey, real, recordColumns, table, text, validity } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { organizations, people } from './register';

const removable = () => ({ removedAt: instant(), removedBy: text() });

/** What a cluster sets out to do together, in one of its parts or as a whole. */
export const initiatives = table('initiatives', {
  ...recordColumns(),
  title: text().notNull(),
  purpose: text(),
  clusterCode: text().notNull(),
  // Null: the whole cluster.
  subclusterCode: text(),
  regionCode: text().notNull(),
  objectiveGroup: text().$type<ObjectiveGroup>().notNull(),
  initiatedBy: text().$type<InitiatedBy>().notNull(),
  importance: text().$type<Importance>(),
  technologyFocus: text(),
  policyEnvironment: text(),
  // Where the last move led.
  stage: text().$type<InitiativeStage>().notNull(),
  startedOn: text().notNull(),
  facilitatorId: text().references(() => users.id),
  // Whole cents: an integer column of PostgreSQL ends at 21 million dollars.
  budgetCents: real(),
  currency: text().$type<Currency>().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [index('initiatives_cluster').on(t.clusterCode, t.subclusterCode), index('initiatives_started').on(t.startedOn)]);

/** From one stage to another, by whom, when and why: only ever added to. */
export const initiativeMoves = table('initiative_moves', {
  id: text().primaryKey(),
  initiativeId: text().notNull().references(() => initiatives.id),
  fromStage: text().$type<InitiativeStage>(),
  toStage: text().$type<InitiativeStage>().notNull(),
  movedOn: text().notNull(),
  why: text(),
  // What of the gate was not met on that day.
  unmet: json<GateCode[]>().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [index('initiative_moves_initiative').on(t.initiativeId, t.movedOn)]);

/** Who takes part, for a time. */
export const initiativeMembers = table('initiative_members', {
  ...recordColumns(),
  ...validity(),
  initiativeId: text().notNull().references(() => initiatives.id),
  organizationId: text().notNull().references(() => organizations.id),
  personId: text().references(() => people.id),
  role: text().$type<MemberRole>().notNull(),
}, (t) => [index('initiative_members_initiative').on(t.initiativeId), index('initiative_members_organization').on(t.organizationId), index('initiative_members_person').on(t.personId)]);

/** Who pays, and how much where that is known. */
export const initiativeFunders = table('initiative_funders', {
  ...recordColumns(),
  ...removable(),
  initiativeId: text().notNull().references(() => initiatives.id),
  organizationId: text().notNull().references(() => organizations.id),
  amountCents: real(),
  currency: text().$type<Currency>().notNull(),
  agreedOn: text(),
}, (t) => [index('initiative_funders_initiative').on(t.initiativeId), index('initiative_funders_organization').on(t.organizationId)]);

/** A contact that was held for an initiative; the contact itself stays where it is. */
export const initiativeContacts = table('initiative_contacts', {
  initiativeId: text().notNull().references(() => initiatives.id),
  activityId: text().notNull().references(() => activities.id),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [primaryKey({ columns: [t.initiativeId, t.activityId] }), index('initiative_contacts_activity').on(t.activityId)]);

export const initiativeMilestones = table('initiative_milestones', {
  ...recordColumns(),
  ...removable(),
  initiativeId: text().notNull().references(() => initiatives.id),
  text: text().notNull(),
  dueOn: text().notNull(),
  // The day it was first due, once it was moved, and why it was moved last.
  firstDueOn: text(),
  dueWhy: text(),
  doneOn: text(),
  doneHow: text(),
}, (t) => [index('initiative_milestones_initiative').on(t.initiativeId, t.dueOn)]);

/** How far a metric shall come by a day; its actual is never typed in. */
export const initiativeTargets = table('initiative_targets', {
  ...recordColumns(),
  ...removable(),
  initiativeId: text().notNull().references(() => initiatives.id),
  metric: text().$type<MetricCode>().notNull(),
  baseline: real(),
  baselineOn: text().notNull(),
  goal: real().notNull(),
  dueOn: text().notNull(),
  // The series a published figure is read from; null: the one the cluster's card reads.
  seriesCode: text(),
  note: text(),
}, (t) => [index('initiative_targets_initiative').on(t.initiativeId, t.dueOn)]);

/** What is claimed to have come of it; as confidential as what it rests on. */
export const initiativeResults = table('initiative_results', {
  ...recordColumns(),
  initiativeId: text().notNull().references(() => initiatives.id),
  targetId: text().references(() => initiativeTargets.id),
  text: text().notNull(),
  happenedOn: text().notNull(),
  confidentiality: text().$type<Confidentiality>().notNull(),
  withdrawnAt: instant(),
  withdrawnBy: text(),
  withdrawnReason: text(),
}, (t) => [index('initiative_results_initiative').on(t.initiativeId, t.happenedOn)]);

/** What a result rests on. A file is named beside its contact; a promise may have come from none. */
export const initiativeResultEvidence = table('initiative_result_evidence', {
  id: text().primaryKey(),
  resultId: text().notNull().references(() => initiativeResults.id),
  kind: text().$type<ResultEvidenceKind>().notNull(),
  activityId: text().references(() => activities.id),
  // The file's or the promise's id.
  recordId: text(),
}, (t) => [index('initiative_result_evidence_result').on(t.resultId), index('initiative_result_evidence_activity').on(t.activityId)]);
