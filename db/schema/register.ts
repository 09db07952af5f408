import type { AffiliationFlag } from '@/lib/domain/register/affiliation-flag';
import type { JobsBasis } from '@/lib/domain/register/jobs-basis';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';
import type { OrganizationStatus } from '@/lib/domain/register/organization-status';
import type { SubclusterRole } from '@/lib/domain/register/subcluster-role';
import { bool, index, instant, int, json, primaryKey, real, recordColumns, table, text, uniqueIndex, validity } from '../columns';
import { users } from './access';

export const organizations = table('organizations', {
  ...recordColumns(),
  legalName: text().notNull(),
  nameKey: text().notNull(),
  tradeNames: json<string[]>().notNull(),
  kind: text().$type<OrganizationKind>().notNull(),
  status: text().$type<OrganizationStatus>().notNull(),
  businessNumber: text(),
  website: text(),
  rightsHolder: bool().notNull(),
  parentId: text(),
  ownerId: text().references(() => users.id),
  foundedYear: int(),
  about: text(),
  doNotContactSince: text(),
  // Derived from sites within the same transaction; null = no site states its jobs.
  jobsTotal: int(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [
  index('organizations_name').on(t.nameKey, t.id),
  index('organizations_kind').on(t.kind, t.nameKey),
  index('organizations_jobs').on(t.jobsTotal, t.nameKey, t.id),
  index('organizations_updated').on(t.updatedAt, t.id),
  index('organizations_owner').on(t.ownerId),
  index('organizations_parent').on(t.parentId),
  uniqueIndex('organizations_business_number').on(t.businessNumber),
]);

export const sites = table('sites', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  name: text(),
  address: text(),
  place: text(),
  regionCode: text(),
  lat: real(),
  lng: real(),
  jobsCount: int(),
  jobsLow: int(),
  jobsHigh: int(),
  jobsAsOf: text(),
  jobsBasis: text().$type<JobsBasis>(),
  closedOn: text(),
}, (t) => [index('sites_organization').on(t.organizationId), index('sites_region').on(t.regionCode), index('sites_place').on(t.place)]);

export const people = table('people', {
  ...recordColumns(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  nameKey: text().notNull(),
  pronoun: text(),
  languages: json<string[]>().notNull(),
  email: text(),
  emailKey: text(),
  phone: text(),
  preferredChannel: text().$type<'phone' | 'email' | 'in_person' | 'post'>(),
  doNotContactSince: text(),
  about: text(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [
  index('people_name').on(t.nameKey, t.id),
  index('people_email').on(t.emailKey),
  index('people_updated').on(t.updatedAt),
]);

export const affiliations = table('affiliations', {
  ...recordColumns(),
  ...validity(),
  personId: text().notNull().references(() => people.id),
  organizationId: text().notNull().references(() => organizations.id),
  title: text(),
  flags: json<AffiliationFlag[]>().notNull(),
  primary: bool().notNull(),
}, (t) => [index('affiliations_person').on(t.personId), index('affiliations_organization').on(t.organizationId)]);

/** An organization or a person (exactly one) belongs to an association, for a time. */
export const memberships = table('memberships', {
  ...recordColumns(),
  ...validity(),
  organizationId: text().references(() => organizations.id),
  personId: text().references(() => people.id),
  associationId: text().notNull().references(() => organizations.id),
  membershipClass: text(),
}, (t) => [
  index('memberships_organization').on(t.organizationId),
  index('memberships_person').on(t.personId),
  index('memberships_association').on(t.associationId),
]);

export const organizationIndustries = table('organization_industries', {
  organizationId: text().notNull().references(() => organizations.id),
  naicsCode: text().notNull(),
  naicsVersion: text().notNull(),
  share: real(),
  primary: bool().notNull(),
}, (t) => [primaryKey({ columns: [t.organizationId, t.naicsCode] }), index('organization_industries_code').on(t.naicsCode)]);

export const organizationSubclusters = table('organization_subclusters', {
  organizationId: text().notNull().references(() => organizations.id),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  role: text().$type<SubclusterRole>().notNull(),
  shareKind: text().$type<'value' | 'band' | 'unknown'>().notNull(),
  shareLow: real(),
  shareHigh: real(),
  source: text(),
  asOf: text(),
}, (t) => [
  primaryKey({ columns: [t.organizationId, t.clusterCode, t.subclusterCode] }),
  index('organization_subclusters_code').on(t.clusterCode, t.subclusterCode, t.organizationId),
]);

export const tags = table('tags', { id: text().primaryKey(), name: text().notNull(), key: text().notNull() },
  (t) => [uniqueIndex('tags_key').on(t.key)]);

export const organizationTags = table('organization_tags', {
  organizationId: text().notNull().references(() => organizations.id),
  tagId: text().notNull().references(() => tags.id),
}, (t) => [primaryKey({ columns: [t.organizationId, t.tagId] }), index('organization_tags_tag').on(t.tagId)]);

/** One row per searchable name (legal, trade, person), folded; the search indexes of both engines stand on it. */
export const searchNames = table('search_names', {
  id: int().primaryKey(),
  kind: text().$type<'organization' | 'person'>().notNull(),
  recordId: text().notNull(),
  key: text().notNull(),
}, (t) => [index('search_names_key').on(t.key), index('search_names_kind').on(t.kind, t.key, t.recordId), index('search_names_record').on(t.kind, t.recordId)]);
