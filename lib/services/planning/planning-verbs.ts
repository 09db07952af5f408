import type { Verb } from '../define';
import { briefFacts } from './brief-facts';
import { cancelVisit } from './cancel-visit';
import { changeVisit } from './change-visit';
import { holdVisit } from './hold-visit';
import { moveVisit } from './move-visit';
import { planVisit } from './plan-visit';
import { readVisit } from './read-visit';
import { reopenVisit } from './reopen-visit';
import { weekOfVisits } from './week-of-visits';

/** Every command and query of planning, one line each, sorted by id. */
export const planningVerbs: readonly Verb[] = [
  briefFacts,
  cancelVisit,
  changeVisit,
  holdVisit,
  moveVisit,
  planVisit,
  reopenVisit,
  readVisit,
  weekOfVisits,
];
