import type { Answer } from './answer';
import { givenValue } from './given-value';
import type { Question } from './question';

/** How far a list of asked questions is: answered, skipped, and still empty; `asked` is the sum. */
export type Progress = { asked: number; answered: number; skipped: number; empty: number };

export const interviewProgress = (asked: readonly Question[], answers: Readonly<Record<string, Answer | undefined>>): Progress => {
  const skipped = asked.filter(({ key }) => answers[key]?.skipped).length;
  const answered = asked.filter(({ key }) => givenValue(answers[key]) !== null).length;
  return { asked: asked.length, answered, skipped, empty: asked.length - answered - skipped };
};
