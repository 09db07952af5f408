import type { Answer } from './answer';

/** An answer as it is kept: its own version, and who gave it last. */
export type SavedAnswer = Answer & { version: number; byName: string };

/**
 * What became of one answer that was sent. `conflict`: somebody else answered since; `kept` is theirs, and what was sent
 * is not stored until it is sent again on top of it. `refused`: the survey has no such question, or the value is none.
 */
export type AnswerOutcome =
  | { question: string; outcome: 'saved'; version: number }
  | { question: string; outcome: 'conflict'; kept: SavedAnswer }
  | { question: string; outcome: 'refused'; message: string };
