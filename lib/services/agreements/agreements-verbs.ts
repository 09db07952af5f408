import type { Verb } from '../define';

/** Every command and query of partner agreements, one line each, sorted by id. */
export const agreementsVerbs: readonly Verb[] = [
];
