import type { Verb } from '../define';
import { addFormingMember } from './add-forming-member';
import { agreeConsensus } from './agree-consensus';
import { assess } from './assess';
import { assessedSubjects } from './assessed-subjects';
import { boardChoices } from './board-choices';
import { endFormingMember } from './end-forming-member';
import { evidenceChoices } from './evidence-choices';
import { expiryWorklist } from './expiry-worklist';
import { formationBoard } from './formation-board';
import { listAssessments } from './list-assessments';
import { readRules } from './read-rules';
import { readinessOfSubclusters } from './readiness-of-subclusters';
import { saveRules } from './save-rules';
import { setScoringPermission } from './set-scoring-permission';
import { withdrawAssessment } from './withdraw-assessment';

/** Every command and query of readiness, one line each, sorted by id. */
export const readinessVerbs: readonly Verb[] = [
  addFormingMember,
  agreeConsensus,
  assess,
  listAssessments,
  boardChoices,
  endFormingMember,
  evidenceChoices,
  expiryWorklist,
  formationBoard,
  readRules,
  saveRules,
  setScoringPermission,
  readinessOfSubclusters,
  assessedSubjects,
  withdrawAssessment,
];
