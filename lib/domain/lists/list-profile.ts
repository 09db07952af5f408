import type { OrganizationProfile } from '../duplicates/organization-profile';
import type { RowDraft } from './row-draft';

/** What a row says of its organization, as it is compared with others; null where it names none. */
export const listProfile = ({ organization, person, site, office }: RowDraft): OrganizationProfile | null => {
  const { legalName, tradeNames, kind, businessNumber, website, industries } = organization?.given ?? {};
  if (legalName === undefined) return null;
  const { email, phone } = person?.given ?? {};
  const { emails: general, phones: switchboard } = office;
  return {
    legalName, tradeNames, kind: kind ?? null, businessNumber, website, naics: industries, emails: [...(email ? [email] : []), ...general], phones: [...(phone ? [phone] : []), ...switchboard],
    sites: site ? [{ address: site.address, place: site.place }] : [],
  };
};
