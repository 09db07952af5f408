import { consentStanding, type GivenConsent } from '../privacy/consent-standing';

export const MAIL_BARS = ['no-address', 'do-not-contact', 'consent-withdrawn', 'consent-expired'] as const;
export type MailBar = (typeof MAIL_BARS)[number];

type Facts = {
  email: string | null;
  personRestsSince: string | null;
  organizationRestsSince: string | null;
  personConsents: readonly GivenConsent[];
  organizationConsents: readonly GivenConsent[];
};

/**
 * Why somebody is not invited by mail on a day, or null. Whoever asked for rest is left alone; so is whoever withdrew consent to be
 * contacted, or let it run out, themselves or through their organization. Where nobody was ever asked, work mail is allowed.
 */
export const mailBar = (facts: Facts, today: string): MailBar | null => {
  if (!facts.email) return 'no-address';
  if ([facts.personRestsSince, facts.organizationRestsSince].some((since) => since !== null && since <= today)) return 'do-not-contact';
  const standings = [facts.personConsents, facts.organizationConsents].map((given) => consentStanding(given, { scope: 'contact', partnerId: null }, today).standing);
  if (standings.includes('withdrawn')) return 'consent-withdrawn';
  return standings.includes('expired') ? 'consent-expired' : null;
};
