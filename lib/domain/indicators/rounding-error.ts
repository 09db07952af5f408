import type { Series } from './series';

const MOST_MOVED_BY_BASE_5 = 4;

/**
 * How far one published cell can lie from its true count, in the series' own unit:
 * 4 for random rounding to base 5, u/2 for rounding to a unit u, 0 where the series is not rounded.
 */
export function roundingError({ rounding, roundingUnit }: Pick<Series, 'rounding' | 'roundingUnit'>): number {
  if (rounding === 'base5') return MOST_MOVED_BY_BASE_5;
  return rounding === 'unit' ? (roundingUnit ?? 0) / 2 : 0;
}
