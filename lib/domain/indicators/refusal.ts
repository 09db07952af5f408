import type { Series } from './series';

export const REFUSAL_REASONS = ['no-time-series', 'not-employment', 'mixed-vintage', 'no-period'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * A figure that may not be computed. It is a `Missing`, so it can stand where the figure would. `why` and `instead` are
 * keys of the message catalogue: what forbids the figure, and what would do. `series` are the codes refused.
 */
export type Refusal = {
  readonly value: null;
  readonly reason: RefusalReason;
  readonly why: `refusal.${RefusalReason}.why`;
  readonly instead: `refusal.${RefusalReason}.instead`;
  readonly series: readonly string[];
};

export const refusal = (reason: RefusalReason, ...series: readonly Pick<Series, 'code'>[]): Refusal => ({
  value: null,
  reason,
  why: `refusal.${reason}.why`,
  instead: `refusal.${reason}.instead`,
  series: [...new Set(series.map(({ code }) => code))],
});

export const isRefusal = (answer: object): answer is Refusal => 'why' in answer && 'instead' in answer;
