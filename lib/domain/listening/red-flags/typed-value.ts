import type { QuestionType } from '../question-type';
import type { Operator, RuleTest } from '../rule-test';

const NUMBERS: readonly QuestionType[] = ['scale', 'number', 'money'];

/**
 * What somebody typed as the value of a test, in the kind the test compares: months are a number, a yes or no question
 * takes true or false, a fact a number unless it is its status. Text that is no number stays text.
 */
export const typedValue = (typed: string, op: Operator, of: QuestionType | 'fact'): RuleTest['value'] => {
  const text = typed.trim();
  if (op === 'answered' || op === 'skipped' || text === '') return null;
  if (of === 'yes_no' && (text === 'true' || text === 'false')) return text === 'true';
  const number = Number(text);
  const counts = op === 'within_months' || of === 'fact' || NUMBERS.includes(of);
  return counts && Number.isFinite(number) ? number : text;
};
