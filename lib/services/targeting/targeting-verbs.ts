import type { Verb } from '../define';
import { archiveNeed } from './archive-need';
import { flagsOfPart } from './flags-of-part';
import { needsOfContact } from './needs-of-contact';
import { noteNeed } from './note-need';
import { placedCases } from './placed-cases';
import { settleNeed } from './settle-need';
import { supplyNeedList } from './supply-needs';

/** Every command and query of targeting, one line each, sorted by id. */
export const targetingVerbs: readonly Verb[] = [
  archiveNeed,
  placedCases,
  flagsOfPart,
  supplyNeedList,
  needsOfContact,
  noteNeed,
  settleNeed,
];
