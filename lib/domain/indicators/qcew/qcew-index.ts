import { missing, known, type Measured } from '../measured';
import type { QcewKey, QcewRow } from './qcew-row';

export type QcewIndex = ReadonlyMap<string, QcewRow>;

const keyOf = ({ area, own, industry, size, year, qtr }: QcewKey): string => [area, own, industry, size, year, qtr].join('|');

/** Rows by area, ownership, industry, size, year and quarter; of duplicates the last counts. */
export const qcewIndex = (rows: readonly QcewRow[]): QcewIndex => new Map(rows.map((row) => [keyOf(row), row]));

/** A level of a row: `not-available` where the row is not loaded or the cell empty, `suppressed` where it is not disclosed. */
export function qcewLevel(index: QcewIndex, key: QcewKey, measure: string): Measured & { readonly loaded: boolean } {
  const row = index.get(keyOf(key));
  if (!row) return { ...missing('not-available'), loaded: false };
  if (!row.disclosed) return { ...missing('suppressed'), loaded: true };
  const value = row.levels[measure] ?? null;
  return value === null ? { ...missing('not-available'), loaded: true } : { ...known(value), loaded: true };
}
