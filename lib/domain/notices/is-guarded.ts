import type { Confidentiality } from '../shared/confidentiality';

/** Of a restricted or sealed record no word leaves the house: not by mail, not in a calendar feed, not even to its owner. */
export const isGuarded = (level: Confidentiality): boolean => level === 'restricted' || level === 'sealed';
