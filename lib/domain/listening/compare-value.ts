import { addMonths } from '../shared/add-months';
import type { AnswerValue } from './answer';
import type { RuleTest } from './rule-test';
import type { Truth } from './truth';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** Negative, 0 or positive as `a` lies before, at or after `b`; null where the two have no order. */
const order = (a: AnswerValue, b: RuleTest['value']): number | null => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return isDay(a) && isDay(b) ? a.localeCompare(b) : null;
};

const same = (given: AnswerValue, value: RuleTest['value']): Truth => {
  if (Array.isArray(given)) return typeof value === 'string' ? given.length === 1 && given[0] === value : null;
  return typeof given === typeof value ? given === value : null;
};

const includes = (given: AnswerValue, value: RuleTest['value']): Truth => {
  if (typeof value !== 'string') return null;
  if (Array.isArray(given)) return given.includes(value);
  return typeof given === 'string' ? given.toLowerCase().includes(value.toLowerCase()) : null;
};

const within = (given: AnswerValue, months: RuleTest['value'], today: string): Truth =>
  isDay(given) && typeof months === 'number' ? given >= today && given <= addMonths(today, months) : null;

/**
 * One comparison of something given. `is` on ticked options: that one and no other. `includes`: ticked among others, or
 * contained in a text, whatever the case. `at_least`, `at_most`: numbers and days. `within_months`: a day from `today`
 * to so many whole months ahead, both included. Things that cannot be compared (a text with a number) give unknown.
 */
export const compareValue = (
  given: AnswerValue, { op, value }: { op: Exclude<RuleTest['op'], 'answered' | 'skipped'>; value: RuleTest['value'] }, today: string,
): Truth => {
  if (op === 'is') return same(given, value);
  if (op === 'includes') return includes(given, value);
  if (op === 'within_months') return within(given, value, today);
  if (op === 'is_not') {
    const equal = same(given, value);
    return equal === null ? null : !equal;
  }
  const ordered = order(given, value);
  if (ordered === null) return null;
  return op === 'at_least' ? ordered >= 0 : ordered <= 0;
};
