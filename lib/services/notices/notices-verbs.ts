import type { Verb } from '../define';

/** Every command and query of notices, one line each, sorted by id. */
export const noticesVerbs: readonly Verb[] = [];
