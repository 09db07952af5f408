import type { RecognisedTable } from './recognise-table';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { statcanRowReader } from './statcan-csv';
import { tidyRowReader } from './tidy-csv';

/** The reader for a recognised layout. Give it one record at a time with the line of the file the record begins on. */
export const rowReader = (table: Exclude<RecognisedTable, { layout: 'unknown' }>, context: RowContext): RowReader =>
  table.layout === 'statcan' ? statcanRowReader(table.columns, context) : tidyRowReader(table.columns, context);
