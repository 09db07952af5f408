import type { Verb } from '../define';

/** Every command and query of follow-through, one line each, sorted by id. */
export const followThroughVerbs: readonly Verb[] = [];
