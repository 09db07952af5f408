import { emailKey } from '../register/email-key';
import { fold } from '../register/fold';
import { personName } from '../register/person-name';
import type { ActivityKind } from '../outreach/activity-kind';
import type { OrganizationInput } from '../register/organization-input';
import type { PersonInput } from '../register/person-input';
import type { SiteInput } from '../register/site-input';
import type { Base } from './given-before';
import type { AffiliationFlag } from '../register/affiliation-flag';

/** `line`: where this load made the record, while it is not in the register yet. `base`: what the last list gave it, by field. */
type Known = { id: string; line: number | null; version: number; base: Base };

export type OrganizationFields = Omit<OrganizationInput, 'id' | 'version' | 'sites'>;
export type SiteFields = Omit<SiteInput, 'id' | 'version' | 'organizationId'>;
export type PersonFields = Omit<PersonInput, 'id' | 'version' | 'affiliation'>;
export type KnownSite = Known & { fields: SiteFields };
export type KnownOrganization = Known & { archived: boolean; fields: OrganizationFields; sites: KnownSite[] };
export type AffiliationFields = { organizationId: string; title: string | null; flags: AffiliationFlag[]; primary: boolean; validFrom: string | null; validTo: string | null };
export type KnownAffiliation = Known & { organizationName: string; fields: AffiliationFields };
export type KnownPerson = Known & { archived: boolean; fields: PersonFields; affiliations: KnownAffiliation[] };
export type MembershipFields = { organizationId: string | null; personId: string | null; associationId: string; membershipClass: string | null; validFrom: string | null; validTo: string | null };
export type KnownMembership = Known & { fields: MembershipFields };

/** What is known of the register where a list touches it: what is stored, and what this load has made so far. */
export type RegisterImage = {
  organizations: Map<string, KnownOrganization>;
  people: Map<string, KnownPerson>;
  /** Ids by folded name (legal and trade names), business number, folded name of a person, key of an e-mail address. */
  organizationNames: Map<string, Set<string>>;
  businessNumbers: Map<string, string>;
  personNames: Map<string, Set<string>>;
  emails: Map<string, Set<string>>;
  /** Ids by `externalKey`. */
  externals: Map<string, string>;
  /** The ids the system of the list has for a record, by `idsKey`; what it merely calls one is none. */
  idsOf: Map<string, Set<string>>;
  /** By the id of the member, an organization or a person. */
  memberships: Map<string, KnownMembership[]>;
  contacts: Set<string>;
};

export const emptyImage = (): RegisterImage => ({
  organizations: new Map(), people: new Map(), organizationNames: new Map(), businessNumbers: new Map(), personNames: new Map(), emails: new Map(),
  externals: new Map(), idsOf: new Map(), memberships: new Map(), contacts: new Set(),
});

const note = (index: Map<string, Set<string>>, key: string, id: string) => {
  const held = index.get(key);
  if (held) held.add(id);
  else index.set(key, new Set([id]));
};

export const externalKey = (record: 'organization' | 'person', externalId: string) => `${record} ${externalId}`;

/** A call is kept beside the ids, marked as `calledKey` makes it. */
export const isCall = (externalId: string) => externalId.startsWith('name:');

export const idsKey = (record: 'organization' | 'person', id: string) => `${record} ${id}`;

/** Puts an id a record has in the system of the list into the image, both ways. */
export const putExternal = (image: RegisterImage, record: 'organization' | 'person', id: string, externalId: string) => {
  image.externals.set(externalKey(record, externalId), id);
  if (!isCall(externalId)) note(image.idsOf, idsKey(record, id), externalId);
};

/** Two contacts with the same firm and person, of one kind on one day and with the same line, are one. */
export const contactKey = (of: { organizationId: string | null; personId: string | null; kind: ActivityKind; occurredOn: string; summary: string }): string =>
  [of.organizationId ?? '', of.personId ?? '', of.occurredOn, of.kind, fold(of.summary)].join('|');

/** Puts an organization into the image under every key it is found by; once more, after it has changed. */
export const putOrganization = (image: RegisterImage, known: KnownOrganization) => {
  image.organizations.set(known.id, known);
  for (const name of [known.fields.legalName, ...known.fields.tradeNames]) note(image.organizationNames, fold(name), known.id);
  if (known.fields.businessNumber) image.businessNumbers.set(known.fields.businessNumber, known.id);
};

export const nameOfPerson = ({ givenName, familyName }: Pick<PersonFields, 'givenName' | 'familyName'>) =>
  personName({ givenName: givenName ?? '', familyName: familyName ?? '' });

export const putPerson = (image: RegisterImage, known: KnownPerson) => {
  image.people.set(known.id, known);
  note(image.personNames, fold(nameOfPerson(known.fields)), known.id);
  if (known.fields.email) note(image.emails, emailKey(known.fields.email), known.id);
};
