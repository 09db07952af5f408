import { messages } from '@/lib/messages';
import { ACTIVITY_KINDS } from '../outreach/activity-kind';
import { CONTACT_CHANNELS } from '../outreach/contact-channel';
import { ORGANIZATION_KINDS } from '../register/organization-kind';
import { ORGANIZATION_STATUSES } from '../register/organization-status';
import { PREFERRED_CHANNELS } from '../register/preferred-channel';
import { SPOKEN_LANGUAGES } from '../register/spoken-language';
import { SUBCLUSTER_ROLES } from '../register/subcluster-role';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { wordReader } from './read-word';
import { ACTIVITY_WORDS, CHANNEL_WORDS, KIND_WORDS, LANGUAGE_WORDS, LEVEL_WORDS, PREFERRED_WORDS, ROLE_WORDS, STATUS_WORDS } from './word-synonyms';

const { register, outreach } = messages;

/** Cells that are a choice of a vocabulary, each read by its own words. */
export const listReaders = {
  kind: wordReader({ choices: ORGANIZATION_KINDS, said: register.kinds, words: KIND_WORDS }),
  status: wordReader({ choices: ORGANIZATION_STATUSES, said: register.statuses, words: STATUS_WORDS }),
  role: wordReader({ choices: SUBCLUSTER_ROLES, said: register.roles, words: ROLE_WORDS }),
  preferred: wordReader({ choices: PREFERRED_CHANNELS, said: register.channels, words: PREFERRED_WORDS }),
  language: wordReader({ choices: SPOKEN_LANGUAGES, said: register.languages, words: LANGUAGE_WORDS }),
  activity: wordReader({ choices: ACTIVITY_KINDS, said: outreach.kinds, words: ACTIVITY_WORDS }),
  channel: wordReader({ choices: CONTACT_CHANNELS, said: outreach.channels, words: CHANNEL_WORDS }),
  level: wordReader({ choices: CONFIDENTIALITIES, said: outreach.confidentialities, words: LEVEL_WORDS }),
};
