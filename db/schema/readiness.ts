import type { AssessmentKind } from '@/lib/domain/readiness/assessment-kind';
import type { Scores } from '@/lib/domain/readiness/assessment';
import type { AxisCode } from '@/lib/domain/readiness/axis-code';
import type { EvidenceKind } from '@/lib/domain/readiness/evidence-kind';
import type { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import type { SubjectKind } from '@/lib/domain/readiness/subject-kind';
import type { WillingAnswers } from '@/lib/domain/readiness/willing-for';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, instant, int, json, primaryKey, recordColumns, table, text, uniqueIndex, validity } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { organizations } from './register';

/** What somebody concluded on a day, by a scheme: never changed, only replaced by a later one or withdrawn with a reason. */
export const assessments = table('assessments', {
  ...recordColumns(),
  scheme: text().$type<SchemeCode>().notNull(),
  kind: text().$type<AssessmentKind>().notNull(),
  subjectKind: text().$type<SubjectKind>().notNull(),
  organizationId: text().references(() => organizations.id),
  // A region's code, or 'cluster/sub-cluster'; null for an organization.
  subjectCode: text(),
  scorerId: text().notNull().references(() => users.id),
  assessedOn: text().notNull(),
  scores: json<Scores>().notNull(),
  willingFor: json<WillingAnswers>().notNull(),
  note: text(),
  // The assessment a second scoring stands beside.
  besideId: text(),
  confidentiality: text().$type<Confidentiality>().notNull(),
  withdrawnAt: instant(),
  withdrawnBy: text(),
  withdrawnReason: text(),
  sample: bool().notNull(),
}, (t) => [
  index('assessments_organization').on(t.organizationId, t.scheme, t.assessedOn),
  index('assessments_subject').on(t.subjectKind, t.subjectCode, t.scheme),
  index('assessments_scheme').on(t.scheme, t.assessedOn),
]);

/** What a score rests on. A file or an interview is named beside its contact, which guards it. */
export const assessmentEvidence = table('assessment_evidence', {
  id: text().primaryKey(),
  assessmentId: text().notNull().references(() => assessments.id),
  axis: text().$type<AxisCode>().notNull(),
  kind: text().$type<EvidenceKind>().notNull(),
  activityId: text().notNull().references(() => activities.id),
  // The file's or the interview's id; either may be removed while the score stays.
  recordId: text(),
}, (t) => [index('assessment_evidence_assessment').on(t.assessmentId), index('assessment_evidence_activity').on(t.activityId)]);

/** The assessments a consensus was agreed from. */
export const assessmentSources = table('assessment_sources', {
  assessmentId: text().notNull().references(() => assessments.id),
  sourceId: text().notNull().references(() => assessments.id),
}, (t) => [primaryKey({ columns: [t.assessmentId, t.sourceId] }), index('assessment_sources_source').on(t.sourceId)]);

/** A manager let a rights holder be assessed by schemes that ask of power, until it was ended. */
export const scoringPermissions = table('scoring_permissions', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  reason: text().notNull(),
  endedAt: instant(),
  endedBy: text(),
  endedReason: text(),
}, (t) => [index('scoring_permissions_organization').on(t.organizationId, t.endedAt)]);

/** An organization belongs to the forming cluster of a sub-cluster, for a time. */
export const formingMembers = table('forming_members', {
  ...recordColumns(),
  ...validity(),
  organizationId: text().notNull().references(() => organizations.id),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  sample: bool().notNull(),
}, (t) => [
  index('forming_members_subcluster').on(t.clusterCode, t.subclusterCode, t.organizationId),
  index('forming_members_organization').on(t.organizationId),
]);

/** The cuts of verdicts and board; a change is a new version, the latest holds. */
export const readinessRules = table('readiness_rules', {
  id: text().primaryKey(),
  version: int().notNull(),
  rules: json<ReadinessRules>().notNull(),
  reason: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [uniqueIndex('readiness_rules_version').on(t.version)]);
