import { fold } from '../register/fold';
import type { OrganizationKind } from '../register/organization-kind';
import { addressKey } from './address-key';
import { namesIn, nameWords } from './name-words';
import type { OrganizationProfile } from './organization-profile';
import { phoneDigits } from './phone-digits';
import { webDomain } from './web-domain';

export type ReadName = { says: string; words: readonly string[] };

/** A profile in the form in which it is compared; made once for each organization. */
export type ReadOrganization = {
  id: string | null;
  names: readonly ReadName[];
  kind: OrganizationKind | null;
  businessNumber: string | null;
  parentId: string | null;
  domains: readonly string[];
  phones: readonly string[];
  addresses: readonly string[];
  towns: readonly string[];
  naics: readonly string[];
};

const distinct = (values: readonly (string | null | undefined)[]): string[] => [...new Set(values.filter((value): value is string => Boolean(value)))];

/** Folds, splits and strips what two organizations are compared by. The first name is the legal one. */
export const readOrganization = (profile: OrganizationProfile): ReadOrganization => {
  const sites = profile.sites ?? [];
  return {
    id: profile.id ?? null,
    names: distinct([profile.legalName, ...(profile.tradeNames ?? [])].flatMap(namesIn))
      .map((says) => ({ says, words: nameWords(says) })).filter(({ words }) => words.length > 0),
    kind: profile.kind ?? null,
    businessNumber: profile.businessNumber?.replace(/\D/g, '').slice(0, 9) || null,
    parentId: profile.parentId ?? null,
    domains: distinct([profile.website, ...(profile.emails ?? [])].map((address) => address && webDomain(address))),
    phones: distinct((profile.phones ?? []).map(phoneDigits)),
    addresses: distinct(sites.map(({ address, place }) => address && addressKey(address, place ?? null))),
    towns: distinct(sites.map(({ place }) => place && fold(place))),
    naics: distinct(profile.naics ?? []),
  };
};
