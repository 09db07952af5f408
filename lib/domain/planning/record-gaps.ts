import type { AffiliationFlag } from '../register/affiliation-flag';
import type { OrganizationKind } from '../register/organization-kind';
import type { IssueType } from '../outreach/topic';

/** What the record of an organization says, or does not, as far as its reader may know: what questions of a visit come from. */
export type RecordGaps = {
  kind: OrganizationKind;
  jobs: { known: boolean; asOf: string | null };
  /** Names of sub-clusters whose share of sales is not known. */
  unknownShares: readonly string[];
  industries: number;
  people: readonly { flags: readonly AffiliationFlag[] }[];
  /** Latest contact that may be read; null for none. */
  lastContactOn: string | null;
  /** What was talked about in contacts that may be read. */
  talkedAbout: readonly IssueType[];
  promises: { oursLate: number; theirsLate: number };
  openRedFlags: number;
  /** Scopes in words would be the page's; here only how many have lapsed. */
  consentsExpired: number;
};
