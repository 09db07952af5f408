import type { Verb } from '../define';

/** Every command and query of privacy, one line each, sorted by id. */
export const privacyVerbs: readonly Verb[] = [];
