import type { Verb } from '../define';
import { addMember } from './add-member';
import { archiveInitiative } from './archive-initiative';
import { contactChoices } from './contact-choices';
import { endMember } from './end-member';
import { initiativeNetwork } from './initiative-network';
import { initiativesOfOrganization } from './initiatives-of-organization';
import { linkContact } from './link-contact';
import { listInitiatives } from './list-initiatives';
import { moveStage } from './move-stage';
import { noteResult } from './note-result';
import { readInitiative } from './read-initiative';
import { removePart } from './remove-part';
import { restoreInitiative } from './restore-initiative';
import { saveFunder } from './save-funder';
import { saveInitiative } from './save-initiative';
import { saveMilestone } from './save-milestone';
import { saveTarget } from './save-target';
import { settleMilestone } from './settle-milestone';
import { withdrawResult } from './withdraw-result';

/** Every command and query of initiatives, one line each, sorted by id. */
export const initiativesVerbs: readonly Verb[] = [
  addMember,
  archiveInitiative,
  contactChoices,
  endMember,
  linkContact,
  listInitiatives,
  moveStage,
  initiativeNetwork,
  noteResult,
  initiativesOfOrganization,
  readInitiative,
  removePart,
  restoreInitiative,
  saveInitiative,
  saveFunder,
  saveMilestone,
  saveTarget,
  settleMilestone,
  withdrawResult,
];
