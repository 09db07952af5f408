import type { Verb } from '../define';
import { agreementChoices } from './agreement-choices';
import { endAgreement } from './end-agreement';
import { linkPartner } from './link-partner';
import { listAgreements } from './list-agreements';
import { previewShared } from './preview-shared';
import { readAgreement } from './read-agreement';
import { readShared } from './read-shared';
import { saveAgreement } from './save-agreement';

/** Every command and query of partner agreements, one line each, sorted by id. */
export const agreementsVerbs: readonly Verb[] = [
  readAgreement,
  agreementChoices,
  endAgreement,
  linkPartner,
  listAgreements,
  previewShared,
  readShared,
  saveAgreement,
];
