import type { Verb } from '../define';
import { briefFacts } from './brief-facts';
import { cancelVisit } from './cancel-visit';
import { changeVisit } from './change-visit';
import { holdVisit } from './hold-visit';
import { measuresOf } from './measures';
import { moveVisit } from './move-visit';
import { myDay } from './my-day';
import { planVisit } from './plan-visit';
import { readVisit } from './read-visit';
import { readWeights } from './read-weights';
import { reopenVisit } from './reopen-visit';
import { saveWeights } from './save-weights';
import { teamCoverage } from './team-coverage';
import { teamLoad } from './team-load';
import { visitsNext } from './visits-next';
import { waitingList } from './waiting-list';
import { weekOfVisits } from './week-of-visits';

/** Every command and query of planning, one line each, sorted by id. */
export const planningVerbs: readonly Verb[] = [
  briefFacts,
  cancelVisit,
  changeVisit,
  holdVisit,
  measuresOf,
  moveVisit,
  myDay,
  planVisit,
  reopenVisit,
  saveWeights,
  teamCoverage,
  teamLoad,
  readVisit,
  visitsNext,
  waitingList,
  weekOfVisits,
  readWeights,
];
