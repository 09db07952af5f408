import type { Verb } from '../define';
import { addRetentionRule } from './add-retention-rule';
import { endRetentionRule } from './end-retention-rule';
import { listRetentionRules } from './retention-rules';
import { previewPurge } from './preview-purge';
import { purgeRecords } from './purge-records';
import { decideField } from './decide-field';
import { disclosurePackage } from './issued-disclosure';
import { listDisclosures } from './list-disclosures';
import { readDisclosure } from './read-disclosure';
import { releaseDisclosure } from './release-disclosure';
import { releaseUndecided } from './release-undecided';
import { severThirdParties } from './sever-third-parties';
import { startDisclosure } from './start-disclosure';
import { expiringConsents } from './expiring-consents';
import { giveConsent } from './give-consent';
import { readConsents } from './read-consents';
import { readHoldings } from './read-holdings';
import { setDoNotContact } from './set-do-not-contact';
import { withdrawConsent } from './withdraw-consent';

const verbs: readonly Verb[] = [
  expiringConsents, giveConsent, readConsents, readHoldings, setDoNotContact, withdrawConsent,
  decideField, disclosurePackage, listDisclosures, readDisclosure, releaseDisclosure, releaseUndecided, severThirdParties, startDisclosure,
  addRetentionRule, endRetentionRule, listRetentionRules, previewPurge, purgeRecords,
];

/** Every command and query of privacy, sorted by id. */
export const privacyVerbs: readonly Verb[] = [...verbs].sort((a, b) => (a.id < b.id ? -1 : 1));
