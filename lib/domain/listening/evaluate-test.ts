import type { Answer } from './answer';
import { compareValue } from './compare-value';
import type { Facts } from './fact-kind';
import { givenValue } from './given-value';
import type { RuleTest } from './rule-test';
import type { Truth } from './truth';

/** What a condition is judged by: answers by question key, facts by kind, and the day ('YYYY-MM-DD') it is judged on. */
export type Evidence = { answers: Readonly<Record<string, Answer | undefined>>; facts: Facts; today: string };

/**
 * One test. `answered` and `skipped` are always known (a fact is never skipped); every other test of a question that is
 * unasked, empty or skipped, or of a fact nobody knows, is unknown.
 */
export const evaluateTest = ({ of, op, value }: RuleTest, { answers, facts, today }: Evidence): Truth => {
  const answer = 'question' in of ? answers[of.question] : undefined;
  if (op === 'skipped') return answer?.skipped ?? false;
  const given = 'question' in of ? givenValue(answer) : (facts[of.fact] ?? null);
  if (op === 'answered') return given !== null;
  return given === null ? null : compareValue(given, { op, value }, today);
};
