import { consentStanding, type GivenConsent } from '../privacy/consent-standing';

/** How consent to share with one agency stands on a day. */
export const sharingConsent = (consents: readonly GivenConsent[], agencyId: string, day: string) =>
  consentStanding(consents, { scope: 'share_with', partnerId: agencyId }, day).standing;
