import type { Verb } from '../define';

/** Every command and query of listening, one line each, sorted by id. */
export const listeningVerbs: readonly Verb[] = [];
