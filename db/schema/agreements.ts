import type { AgreementReach } from '@/lib/domain/agreements/agreement-reach';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { bool, index, instant, json, primaryKey, recordColumns, table, text } from '../columns';
import { users } from './access';
import { organizations, tags } from './register';

/** What one partner agency may see, for what purpose, from a day to a day. */
export const partnerAgreements = table('partner_agreements', {
  ...recordColumns(),
  agencyId: text().notNull().references(() => organizations.id),
  purpose: text().notNull(),
  validFrom: text().notNull(),
  validTo: text().notNull(),
  // Ended before its last day, with the reason; never undone, only agreed anew.
  endedOn: text(),
  endedWhy: text(),
  sample: bool().notNull(),
}, (t) => [index('partner_agreements_agency').on(t.agencyId, t.validTo), index('partner_agreements_until').on(t.validTo)]);

/** Fields of one kind of record, of the organizations it reaches: those listed, those of a sub-cluster or those of a tag. */
export const agreementScopes = table('agreement_scopes', {
  id: text().primaryKey(),
  agreementId: text().notNull().references(() => partnerAgreements.id),
  kind: text().$type<SharedKind>().notNull(),
  fields: json<string[]>().notNull(),
  reach: text().$type<AgreementReach>().notNull(),
  // 'cluster/sub-cluster', for that reach alone.
  subcluster: text(),
  tagId: text().references(() => tags.id),
}, (t) => [index('agreement_scopes_agreement').on(t.agreementId), index('agreement_scopes_tag').on(t.tagId)]);

export const agreementScopeOrganizations = table('agreement_scope_organizations', {
  scopeId: text().notNull().references(() => agreementScopes.id),
  organizationId: text().notNull().references(() => organizations.id),
}, (t) => [primaryKey({ columns: [t.scopeId, t.organizationId] }), index('agreement_scope_organizations_organization').on(t.organizationId)]);

/** The agency a partner who signs in reads for. */
export const partnerPeople = table('partner_people', {
  userId: text().primaryKey().references(() => users.id),
  agencyId: text().notNull().references(() => organizations.id),
  since: instant().notNull(),
  linkedBy: text().notNull(),
}, (t) => [index('partner_people_agency').on(t.agencyId)]);
