import type { OrganizationKind } from '../register/organization-kind';

/** What is known of an organization when it is compared; what is unknown is left empty and then says nothing. */
export type OrganizationProfile = {
  id?: string;
  legalName: string;
  tradeNames?: readonly string[];
  kind?: OrganizationKind | null;
  businessNumber?: string | null;
  parentId?: string | null;
  website?: string | null;
  emails?: readonly string[];
  phones?: readonly string[];
  sites?: readonly { address?: string | null; place?: string | null }[];
  naics?: readonly string[];
};
