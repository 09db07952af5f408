import type { SeriesMeasure } from '@/lib/domain/indicators/series';
import type { RecognisedTable } from './recognise-table';

/** What can be read off a file about its source; a person confirms or corrects every field before the load. */
export type DatasetGuess = {
  readonly provider: string | null;
  readonly sourceTable: string | null;
  readonly measure: SeriesMeasure | null;
  readonly referencePeriod: string | null;
  readonly roundingUnit: number | null;
};
type Seen = { readonly fileName: string; readonly periods: readonly number[]; readonly decimals?: number | null; readonly scale?: number | null };

// Statistics Canada names its files by table: 14100092.csv, 14100092-eng.csv, 1410009201-noSymbol.csv.
const TABLE_NUMBER = /(?:^|\D)(\d{2})(\d{2})(\d{4})(\d{2})?(?:\D|$)/;

/** Guesses the source of a recognised table from its file name, header and periods. Null where nothing can be known. */
export function guessDataset(table: Exclude<RecognisedTable, { layout: 'unknown' }>, { fileName, periods, decimals, scale }: Seen): DatasetGuess {
  const [, subject, product, number, view = '01'] = (table.layout === 'statcan' && TABLE_NUMBER.exec(fileName)) || [];
  const [first, last] = [periods.at(0), periods.at(-1)];
  return {
    provider: table.layout === 'statcan' ? 'Statistics Canada' : null,
    sourceTable: subject ? `${subject}-${product}-${number}-${view}` : null,
    measure: table.layout === 'tidy' ? table.columns.figure.measure : null,
    referencePeriod: first === undefined ? null : first === last ? String(first) : `${first} to ${last}`,
    roundingUnit: decimals != null && scale != null && scale > 1 ? scale / 10 ** decimals : null,
  };
}
