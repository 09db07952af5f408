import type { Delimiter } from './guess-delimiter';

export const DECIMAL_MARKS = ['point', 'comma'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

const CERTAIN_COMMA = /\d,(\d{1,2}|\d{4,})$/;
const CERTAIN_POINT = /\d\.(\d{1,2}|\d{4,})$/;

/**
 * Decimal mark of a file, from a sample of its figures: one that cannot be a thousands separator settles it.
 * Otherwise a comma in a semicolon-separated file (the French layout), a point in all others.
 */
export function guessDecimalMark(figures: Iterable<string>, delimiter: Delimiter): DecimalMark {
  for (const figure of figures) {
    const text = figure.trim();
    if (CERTAIN_POINT.test(text)) return 'point';
    if (delimiter !== ',' && CERTAIN_COMMA.test(text)) return 'comma';
  }
  return delimiter === ';' ? 'comma' : 'point';
}
