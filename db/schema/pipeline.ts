import type { CaseLinkKind } from '@/lib/domain/pipeline/case-link';
import type { CasePart } from '@/lib/domain/pipeline/case-party';
import type { CaseSource } from '@/lib/domain/pipeline/case-source';
import type { LostReason } from '@/lib/domain/pipeline/lost-reason';
import type { OfferedSiteState } from '@/lib/domain/pipeline/offered-site';
import type { ReviewReason } from '@/lib/domain/pipeline/review-reason';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Currency } from '@/lib/domain/shared/currency';
import { bool, index, instant, int, json, primaryKey, real, recordColumns, table, text, uniqueIndex } from '../columns';
import { users } from './access';
import { organizations, sites } from './register';

const removable = () => ({ removedAt: instant(), removedBy: text() });

/** Jobs or capital to be kept or won, followed from the first word to what was verified. */
export const cases = table('cases', {
  ...recordColumns(),
  stream: text().$type<Stream>().notNull(),
  codeName: text().notNull(),
  // The code name folded; null once archived: it is unique among the living.
  codeKey: text(),
  // The strictest of its own and its sources'; lowered only by whoever reads all, with a reason.
  confidentiality: text().$type<Confidentiality>().notNull(),
  loweredWhy: text(),
  loweredBy: text(),
  organizationId: text().references(() => organizations.id),
  siteId: text().references(() => sites.id),
  clusterCode: text(),
  subclusterCode: text(),
  regionCode: text(),
  ownerId: text().notNull().references(() => users.id),
  about: text(),
  source: text().$type<CaseSource>().notNull(),
  sourceText: text(),
  openedOn: text().notNull(),
  // As its last move left it.
  stage: text().$type<Stage>().notNull(),
  stageSince: text().notNull(),
  jobsAtRisk: int(),
  jobsAtStake: int(),
  jobsAnnounced: int(),
  announcedOn: text(),
  // Why a case is won without a figure of jobs.
  noJobsWhy: text(),
  jobsVerified: int(),
  verifiedOn: text(),
  verifiedBy: text(),
  // Why more was verified than had been announced.
  verifiedWhy: text(),
  // Whole cents: an integer column of PostgreSQL ends at 21 million dollars.
  capitalCents: real(),
  currency: text().$type<Currency>().notNull(),
  // What somebody judges, in percent; the computed probability is never stored.
  judgedPercent: int(),
  judgedBy: text(),
  judgedOn: text(),
  competitorRegion: text(),
  lostReason: text().$type<LostReason>(),
  lostNote: text(),
  // The day to look at a dormant case again.
  dormantUntil: text(),
  nextStep: text(),
  nextStepOn: text(),
  nextStepOwnerId: text().references(() => users.id),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [
  uniqueIndex('cases_code').on(t.codeKey),
  index('cases_board').on(t.stream, t.stage, t.stageSince),
  index('cases_organization').on(t.organizationId),
  index('cases_owner').on(t.ownerId, t.stage),
  index('cases_updated').on(t.updatedAt),
]);

/** The people named to read a restricted case. */
export const caseReaders = table('case_readers', {
  caseId: text().notNull().references(() => cases.id),
  userId: text().notNull().references(() => users.id),
}, (t) => [primaryKey({ columns: [t.caseId, t.userId] }), index('case_readers_user').on(t.userId)]);

/** From one stage to another; only ever added to. `position` counts from 1, so two who move one card at once cannot both. */
export const stageMoves = table('stage_moves', {
  id: text().primaryKey(),
  caseId: text().notNull().references(() => cases.id),
  position: int().notNull(),
  fromStage: text().$type<Stage>(),
  toStage: text().$type<Stage>().notNull(),
  movedOn: text().notNull(),
  movedBy: text().notNull(),
  recordedAt: instant().notNull(),
  note: text(),
}, (t) => [uniqueIndex('stage_moves_position').on(t.caseId, t.position), index('stage_moves_recorded').on(t.recordedAt, t.id)]);

/** Others who take part in a case. */
export const caseOrganizations = table('case_organizations', {
  ...recordColumns(),
  ...removable(),
  caseId: text().notNull().references(() => cases.id),
  organizationId: text().notNull().references(() => organizations.id),
  part: text().$type<CasePart>().notNull(),
  fromOn: text(),
  toOn: text(),
}, (t) => [index('case_organizations_case').on(t.caseId), index('case_organizations_organization').on(t.organizationId)]);

/** A site that was offered: one of the register's, or one in words. */
export const caseSites = table('case_sites', {
  ...recordColumns(),
  ...removable(),
  caseId: text().notNull().references(() => cases.id),
  siteId: text().references(() => sites.id),
  name: text().notNull(),
  state: text().$type<OfferedSiteState>().notNull(),
  offeredOn: text().notNull(),
  note: text(),
}, (t) => [index('case_sites_case').on(t.caseId), index('case_sites_site').on(t.siteId)]);

/** A request for information. */
export const caseRequests = table('case_requests', {
  ...recordColumns(),
  ...removable(),
  caseId: text().notNull().references(() => cases.id),
  text: text().notNull(),
  askedOn: text().notNull(),
  dueOn: text(),
  answeredOn: text(),
  answer: text(),
  ownerId: text().references(() => users.id),
}, (t) => [index('case_requests_case').on(t.caseId), index('case_requests_due').on(t.dueOn)]);

/** What made a case, or came of it: a record of its own, with its own readers. */
export const caseLinks = table('case_links', {
  caseId: text().notNull().references(() => cases.id),
  kind: text().$type<CaseLinkKind>().notNull(),
  recordId: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [primaryKey({ columns: [t.caseId, t.kind, t.recordId] }), index('case_links_record').on(t.kind, t.recordId)]);

/** A manager's meeting over the cases; without a stream it is over all of them. */
export const reviews = table('reviews', {
  ...recordColumns(),
  stream: text().$type<Stream>(),
  heldOn: text().notNull(),
  // The end of the review before; null: the first.
  sinceAt: instant(),
  present: text(),
  note: text(),
  state: text().$type<'open' | 'finished'>().notNull(),
  finishedAt: instant(),
  finishedBy: text(),
  sample: bool().notNull(),
}, (t) => [index('reviews_held').on(t.heldOn)]);

/** A case as it came before a review, and what was decided. Its actions are tasks. */
export const reviewItems = table('review_items', {
  id: text().primaryKey(),
  reviewId: text().notNull().references(() => reviews.id),
  caseId: text().notNull().references(() => cases.id),
  position: int().notNull(),
  reasons: json<ReviewReason[]>().notNull(),
  stage: text().$type<Stage>().notNull(),
  stageSince: text().notNull(),
  seenAt: instant(),
  decision: text(),
  // The tasks given out under this case.
  actionIds: json<string[]>().notNull(),
  decidedAt: instant(),
  decidedBy: text(),
  version: int().notNull().default(1),
}, (t) => [uniqueIndex('review_items_case').on(t.reviewId, t.caseId), index('review_items_of_case').on(t.caseId)]);

/** A list's filters under a name: its maker's, or everybody's who may see the list. */
export const savedViews = table('saved_views', {
  ...recordColumns(),
  page: text().notNull(),
  name: text().notNull(),
  nameKey: text().notNull(),
  query: text().notNull(),
  ownerId: text().notNull().references(() => users.id),
  shared: bool().notNull(),
}, (t) => [index('saved_views_page').on(t.page, t.ownerId)]);
