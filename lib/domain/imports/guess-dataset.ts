import type { SeriesMeasure } from '@/lib/domain/indicators/series';
import type { KnownLayout } from './recognise-head';
import { spanOfYears } from './span-of-years';

/** What can be read off a file about its source; a person confirms or corrects every field before the load. */
export type DatasetGuess = {
  readonly provider: string | null;
  readonly sourceTable: string | null;
  readonly measure: SeriesMeasure | null;
  readonly referencePeriod: string | null;
  readonly roundingUnit: number | null;
  /** Day of release a line above the table tells: what sets this vintage apart. */
  readonly released?: string;
};
type Seen = { readonly fileName: string; readonly periods: readonly number[]; readonly decimals?: number | null; readonly scale?: number | null; readonly titles?: readonly string[] };

// Statistics Canada names its files by table: 14100092.csv, 14100092-eng.csv, 1410009201-noSymbol.csv.
const TABLE_NUMBER = /(?:^|\D)(\d{2})(\d{2})(\d{4})(\d{2})?(?:\D|$)/;
// 'Table: 14-10-0092-01 (formerly CANSIM 282-0125)', 'Table 282-0061'.
const PRINTED_NUMBER = /^\s*(?:table|tableau)\s*:?\s*(\d{2}-\d{2}-\d{4}-\d{2}|\d{3}-\d{4})/i;

const RELEASE_DATE = /^\s*(?:release date|date de diffusion)\s*:\s*(\d{4}-\d{2}-\d{2})\b/i;

/** Guesses the source of a recognised table from its file name, header and periods. Null where nothing can be known. */
export function guessDataset(table: KnownLayout, { fileName, periods, decimals, scale, titles = [] }: Seen): DatasetGuess {
  const [, subject, product, number, view = '01'] = (table.layout === 'statcan' && TABLE_NUMBER.exec(fileName)) || [];
  const printed = titles.map((title) => PRINTED_NUMBER.exec(title)?.[1]).find(Boolean) ?? null;
  const released = titles.map((title) => RELEASE_DATE.exec(title)?.[1]).find(Boolean);
  return {
    provider: table.layout === 'statcan' || printed ? 'Statistics Canada' : null,
    sourceTable: subject ? `${subject}-${product}-${number}-${view}` : printed,
    measure: table.layout === 'tidy' ? table.columns.figure.measure : table.layout === 'qcew' ? 'employment' : null,
    referencePeriod: spanOfYears(periods),
    ...(released && { released }),
    roundingUnit: decimals != null && scale != null && scale > 1 ? scale / 10 ** decimals : null,
  };
}
