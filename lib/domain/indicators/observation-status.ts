import type { MissingReason } from './measured';

/** What a publisher says about one cell; marks are facts and are kept apart (`x` and `F` differ, `0s` is not 0). */
export const OBSERVATION_STATUSES = [
  'final', 'preliminary', 'revised', 'estimate', 'use-with-caution', 'suppressed', 'unreliable', 'not-available',
  'never-available', 'not-applicable', 'rounded-zero', 'below-release-limit',
] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** Statuses whose cells hold no value, and the reason each gives; all others carry a value. */
export const VALUELESS_STATUSES = {
  suppressed: 'suppressed',
  unreliable: 'unreliable',
  'not-available': 'not-available',
  'never-available': 'never-available',
  'not-applicable': 'not-applicable',
  'rounded-zero': 'rounded-zero',
  'below-release-limit': 'below-release-limit',
} as const satisfies Partial<Record<ObservationStatus, MissingReason>>;
