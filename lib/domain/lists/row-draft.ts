import type { LogContactInput } from '../outreach/log-contact-input';
import type { OrganizationInput } from '../register/organization-input';
import type { PersonInput } from '../register/person-input';
import type { SubclusterRole } from '../register/subcluster-role';
import type { ReadJobs } from './read-jobs';

/** A cell that cannot be taken as it is, by its column from 0. */
export type CellProblem = { column: number; value: string; says: string };

type GivenText = Pick<OrganizationInput, 'legalName' | 'tradeNames' | 'kind' | 'status' | 'businessNumber' | 'website' | 'foundedYear' | 'about' | 'tags'>;
/** Only what the row says: an empty cell is no word. */
export type OrganizationGiven = Partial<GivenText> & { industries?: string[]; subclusters?: string[]; role?: SubclusterRole };
export type SiteGiven = { name?: string; address?: string; place?: string; regionCode?: string; jobs?: ReadJobs; lat?: number; lng?: number };
export type PersonGiven = Partial<Pick<PersonInput, 'givenName' | 'familyName' | 'email' | 'phone' | 'preferredChannel' | 'languages' | 'doNotContactSince' | 'about'>>;
export type AffiliationGiven = { title: string | null; validFrom: string | null; validTo: string | null };
export type MembershipGiven = { association: string; membershipClass: string | null; validFrom: string | null; validTo: string | null };
export type ContactGiven = Pick<LogContactInput, 'kind' | 'channel' | 'summary' | 'details' | 'confidentiality'> & { occurredOn: string; topics: readonly string[] };

/** Somebody by the ids of the list's own system, a person perhaps on behalf of an organization. */
export type ParticipantGiven = { id: string; onBehalfOf: string | null };

/** One row as the records it speaks of, each as far as it says; null where it says nothing of one. */
export type RowDraft = {
  line: number;
  organization: { externalId: string | null; given: OrganizationGiven } | null;
  /** Telephones and addresses of nobody in particular: the register keeps them in the description, duplicates are found by them. */
  office: { phones: readonly string[]; emails: readonly string[] };
  site: SiteGiven | null;
  person: { externalId: string | null; given: PersonGiven } | null;
  affiliation: AffiliationGiven | null;
  memberships: readonly MembershipGiven[];
  contact: ContactGiven | null;
  /** Ids of who took part in the contact besides whom the row names. */
  participants: readonly ParticipantGiven[];
  problems: readonly CellProblem[];
};
