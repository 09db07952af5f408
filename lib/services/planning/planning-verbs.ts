import type { Verb } from '../define';

/** Every command and query of planning, one line each, sorted by id. */
export const planningVerbs: readonly Verb[] = [];
