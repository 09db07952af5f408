import type { Verb } from '../define';
import { expiringConsents } from './expiring-consents';
import { giveConsent } from './give-consent';
import { partnerAgencies } from './partner-agencies';
import { readConsents } from './read-consents';
import { readHoldings } from './read-holdings';
import { setDoNotContact } from './set-do-not-contact';
import { withdrawConsent } from './withdraw-consent';

const verbs: readonly Verb[] = [expiringConsents, giveConsent, partnerAgencies, readConsents, readHoldings, setDoNotContact, withdrawConsent];

/** Every command and query of privacy, sorted by id. */
export const privacyVerbs: readonly Verb[] = [...verbs].sort((a, b) => (a.id < b.id ? -1 : 1));
