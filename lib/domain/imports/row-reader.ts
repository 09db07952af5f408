import type { RecognisedTable } from './recognise-table';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { sdmxRowReader } from './sdmx-csv';
import { statcanRowReader } from './statcan-csv';
import { tidyRowReader } from './tidy-csv';

/** Tables whose records hold one figure each. */
export type SingleFigureTable = Extract<RecognisedTable, { layout: 'statcan' | 'sdmx' | 'tidy' }>;

/** The reader for a recognised layout. Give it one record at a time with the line of the file the record begins on. */
export const rowReader = (table: SingleFigureTable, context: RowContext): RowReader => {
  if (table.layout === 'statcan') return statcanRowReader(table.columns, context);
  return table.layout === 'sdmx' ? sdmxRowReader(table.columns, context) : tidyRowReader(table.columns, context);
};
