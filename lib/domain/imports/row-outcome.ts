import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';

/** Why a row was refused. The words are in the message catalogue. */
export const ROW_REJECTION_REASONS = [
  'ragged-row', 'missing-cell', 'not-a-number', 'ambiguous-number', 'negative', 'unknown-status', 'unknown-scale', 'unreadable-text',
  'unknown-region', 'ambiguous-region', 'bad-industry-code', 'not-a-year', 'not-annual', 'year-out-of-range', 'duplicate-key',
  'mixed-decimals', 'unknown-level', 'unknown-group', 'total-below-parts', 'other-figure-published',
] as const;
export type RowRejectionReason = (typeof ROW_REJECTION_REASONS)[number];

/** Why a sound row is not taken: nothing is wrong with it. */
export const LEFT_OUT_REASONS = ['blank', 'other-member', 'other-unit', 'other-region', 'note'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A region a load brings along: in a system of its publisher, or of the table itself. */
export type NewRegion = { readonly code: string; readonly name: string; readonly system: 'us_area' | 'own'; readonly parentCode: string | null };

/** One cell of a table, in whole counts. `value` is null exactly where the status carries none. */
export type TableObservation = {
  readonly kind: 'observation';
  readonly line: number;
  readonly regionCode: string;
  readonly lineCode: string;
  readonly lineTitle: string;
  readonly naics: readonly string[];
  readonly period: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** Where a row holds more than one: the name the figure is stored under; else it is the measure of the series. */
  readonly measure?: string | undefined;
  /** The region, where none of this code is known yet: a load creates it. */
  readonly newRegion?: NewRegion | undefined;
};
/** `line` is the line of the file the record begins on, `column` the header as the file writes it ('' for the whole row). */
export type RowRejection = {
  readonly kind: 'rejection';
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: RowRejectionReason;
};
export type RowLeftOut = { readonly kind: 'left-out'; readonly line: number; readonly value: string; readonly reason: LeftOutReason };
export type RowOutcome = TableObservation | RowRejection | RowLeftOut;

/** Reads one record that holds many figures. */
export type RecordReader = (record: readonly string[], line: number) => readonly RowOutcome[];

/** Reads one record of a table that holds one figure. It remembers the keys it has seen: make a new one for every pass over a file. */
export type RowReader = (record: readonly string[], line: number) => RowOutcome;
