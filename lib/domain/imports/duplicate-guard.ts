import { KeyIndex } from './key-index';
import type { RowRejection, TableObservation } from './row-outcome';
import { rejection } from './row-shape';

type Key = Pick<TableObservation, 'line' | 'regionCode' | 'lineCode' | 'period' | 'measure'>;

/** Lets the first figure of a region, industry, year and measure through and refuses every later one, even when it says the same. */
export function duplicateGuard(column: string): (key: Key) => RowRejection | null {
  const seen = new KeyIndex();
  return ({ line, regionCode, lineCode, period, measure }) =>
    seen.place(regionCode, lineCode, period, measure).isNew
      ? null
      : rejection(line, column, `${regionCode} / ${lineCode} / ${period}`, 'duplicate-key');
}
