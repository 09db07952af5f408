import { crosstabReader } from './crosstab-reader';
import type { ImportChoices } from './import-choices';
import { mappedReader } from './mapped-reader';
import { qcewReader } from './qcew-csv';
import type { KnownLayout } from './recognise-head';
import type { RowContext } from './row-context';
import type { RecordReader } from './row-outcome';

/** The reader for a recognised layout, with a person's names for regions and industries in place: every outcome of one record. */
export function recordReader(table: KnownLayout, context: RowContext, names: Pick<ImportChoices, 'regionNames' | 'industryNames'>): RecordReader {
  if (table.layout === 'qcew') return qcewReader(table.columns, context);
  if (table.layout === 'legacy' || table.layout === 'crosstab') return crosstabReader(table.columns, context, names);
  const read = mappedReader(table, context, names);
  return (record, line) => [read(record, line)];
}
