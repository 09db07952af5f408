export const LEVELS = ['sealed', 'restricted'] as const;
export type Level = (typeof LEVELS)[number];

/** What of a guarded record sings. */
export const PLANTED = [
  'summary', 'details', 'place', 'topic', 'follow-up', 'email', 'commitment', 'evidence', 'referral', 'outcome', 'introduction', 'claim', 'file', 'bytes',
  'answer', 'flag', 'why', 'step', 'visit-note', 'visit-place', 'consent', 'assessment', 'relation', 'mandate', 'role-why', 'pledge', 'delivery', 'series', 'agenda', 'decision', 'initiative-result', 'case', 'case-step', 'case-site', 'case-note', 'case-decision',
] as const;
export type Planted = (typeof PLANTED)[number];

/** A word nobody types, told apart by where it was planted. */
export const canary = (level: Level, what: Planted): string => `nightjar-${level}-${what}`;

/** The beginning of every canary: what a search for them asks. */
export const SOUGHT = 'nightj';

/** Planted in words that were cut out of a package for the public. */
export const SEVERED = 'nightjar-severed';
