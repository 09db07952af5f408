import { fold } from '@/lib/domain/register/fold';
import { qcewColumns, type QcewColumns } from './qcew-columns';
import { sdmxColumns, type SdmxColumns } from './sdmx-columns';
import { statcanColumns, type StatcanColumns } from './statcan-columns';
import { tidyColumns, type TidyColumns } from './tidy-columns';

export const TABLE_LAYOUTS = ['statcan', 'legacy', 'qcew', 'sdmx', 'tidy', 'crosstab', 'unknown'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];
export type TableField = 'region' | 'industry' | 'period' | 'value';

export type RecognisedTable =
  | { layout: 'statcan'; columns: StatcanColumns }
  | { layout: 'qcew'; columns: QcewColumns }
  | { layout: 'sdmx'; columns: SdmxColumns }
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

/** Layouts that are known by their header alone. */
export const HEADED_LAYOUTS = ['statcan', 'qcew', 'sdmx', 'tidy'] as const;
export type HeadedLayout = (typeof HEADED_LAYOUTS)[number];

/** Which layout a header belongs to, or what is missing for it; `as` takes that one and no other. */
export function recogniseTable(header: readonly string[], as?: HeadedLayout): RecognisedTable {
  const repeated = repeatedIn(header);
  const takes = (layout: HeadedLayout) => as === undefined || as === layout;
  const qcew = takes('qcew') ? qcewColumns(header) : null;
  if (qcew && repeated.length === 0) return { layout: 'qcew', columns: qcew };
  const sdmx = takes('sdmx') ? sdmxColumns(header) : null;
  // With names beside them its columns are told apart by their letters' case: ACTIVITY, Activity.
  if (sdmx && new Set(header).size === header.length && sdmx.missing.length === 0) return { layout: 'sdmx', columns: sdmx.columns };
  const statcan = takes('statcan') ? statcanColumns(header) : null;
  const tidy = tidyColumns(header);
  const missing = statcan ? statcan.missing : sdmx ? sdmx.missing : tidy.missing;
  if (repeated.length === 0 && missing.length === 0 && (statcan || takes('tidy'))) {
    return statcan ? { layout: 'statcan', columns: statcan.columns } : { layout: 'tidy', columns: tidy.columns };
  }
  const years = header.filter((name) => /^\s*(19|20)\d{2}\s*$/.test(name));
  return { layout: 'unknown', missing, repeated, yearsInColumns: years.length > 1 };
}
