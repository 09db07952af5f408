import type { Verb } from '../define';
import { redFlagVerbs } from './red-flag-verbs';
import { surveyVerbs } from './survey-verbs';

/** Every command and query of listening, sorted by id. */
export const listeningVerbs: readonly Verb[] = [...redFlagVerbs, ...surveyVerbs].sort((a, b) => (a.id < b.id ? -1 : 1));
