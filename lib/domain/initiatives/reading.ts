import type { MissingReason } from '../indicators/measured';

/** Why a record or a published figure gives no actual. */
export type ReadingReason = MissingReason | 'no-amount' | 'older-than-baseline' | 'elsewhere' | 'no-table';

/** The actual of a metric: `asOf` is a day, or the year of a published figure; `from` names the table it came from. */
export type Reading =
  | { readonly value: number; readonly asOf: string; readonly from: string | null }
  | { readonly value: null; readonly reason: ReadingReason };
