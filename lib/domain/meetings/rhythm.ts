/** Every so many weeks from the first meeting on; or on a weekday of every so many months. */
export const RHYTHM_KINDS = ['weeks', 'months'] as const;
export type RhythmKind = (typeof RHYTHM_KINDS)[number];

/** Which weekday of the month: the first to the fourth, and 5 for the last, which is in every month. */
export const LAST_OF_MONTH = 5;

/** `nth` (1 to 5) and `weekday` (1 Monday to 7 Sunday) belong to months and are null with weeks. */
export type Rhythm = { rhythm: RhythmKind; every: number; nth: number | null; weekday: number | null; startsOn: string };
