import { fold } from '@/lib/domain/register/fold';
import { statcanColumns, type StatcanColumns } from './statcan-columns';
import { tidyColumns, type TidyColumns } from './tidy-columns';

export const TABLE_LAYOUTS = ['statcan', 'tidy', 'unknown'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];
export type TableField = 'region' | 'industry' | 'period' | 'value';

export type RecognisedTable =
  | { layout: 'statcan'; columns: StatcanColumns }
  | { layout: 'tidy'; columns: TidyColumns }
  | {
      layout: 'unknown';
      /** What no column was found for; empty when only `repeated` is wrong. */
      missing: readonly TableField[];
      /** Headers that stand twice, so that a column cannot be named. */
      repeated: readonly string[];
      /** Years are columns: the table must be turned into one row a figure. */
      yearsInColumns: boolean;
    };

const repeatedIn = (header: readonly string[]) => {
  const folded = header.map(fold);
  return [...new Set(header.filter((name, index) => folded[index] !== '' && folded.indexOf(folded[index] ?? '') !== index))];
};

/** Which layout a header belongs to, or what is missing for either. */
export function recogniseTable(header: readonly string[]): RecognisedTable {
  const repeated = repeatedIn(header);
  const statcan = statcanColumns(header);
  const tidy = tidyColumns(header);
  const missing = statcan ? statcan.missing : tidy.missing;
  if (repeated.length === 0 && missing.length === 0) {
    return statcan ? { layout: 'statcan', columns: statcan.columns } : { layout: 'tidy', columns: tidy.columns };
  }
  const years = header.filter((name) => /^\s*(19|20)\d{2}\s*$/.test(name));
  return { layout: 'unknown', missing, repeated, yearsInColumns: years.length > 1 };
}
