import { crosstabColumns, type CrosstabColumns } from './crosstab-columns';
import type { Crosstab } from './crosstab';
import { findCrosstab } from './find-crosstab';
import { oneRegionColumns } from './one-region-columns';
import { HEADED_LAYOUTS, recogniseTable, type HeadedLayout, type RecognisedTable } from './recognise-table';

/** Records looked at before a layout is decided. */
export const HEAD_RECORDS = 80;

export type SpreadTable = { layout: 'legacy'; columns: CrosstabColumns } | { layout: 'crosstab'; columns: CrosstabColumns };
export type KnownLayout = Exclude<RecognisedTable, { layout: 'unknown' }> | SpreadTable;
export type UnknownTable = Extract<RecognisedTable, { layout: 'unknown' }>;
export type TableFormat = KnownLayout['layout'];
export const TABLE_FORMATS = [...HEADED_LAYOUTS, 'legacy', 'crosstab'] as const satisfies readonly TableFormat[];

type Given = { readonly as?: TableFormat; readonly shape?: Crosstab | null; readonly sheet?: string };

const isHeaded = (as: TableFormat | undefined): as is HeadedLayout | undefined => as === undefined || (HEADED_LAYOUTS as readonly string[]).includes(as);

/**
 * The layout of a table by its first records, and which record is the first of its data: by its header, else by years that stand in
 * columns, with title lines above them (Statistics Canada's legacy export) or without. A table that lacks nothing but its regions is of one region. What a person picked or forced is taken as said.
 */
export function recogniseHead(head: readonly (readonly string[])[], { as, shape, sheet }: Given = {}): { table: KnownLayout; dataFrom: number } | UnknownTable {
  const first = Math.max(0, head.findIndex((record) => record.some((cell) => cell.trim() !== '')));
  const spread = (found: Crosstab, legacy: boolean): { table: KnownLayout; dataFrom: number } => {
    const columns = crosstabColumns(found, head, legacy);
    return { table: legacy ? { layout: 'legacy', columns } : { layout: 'crosstab', columns }, dataFrom: columns.dataFrom };
  };
  if (shape) return spread(shape, as === 'legacy');
  const headed = recogniseTable(head[first] ?? [], isHeaded(as) ? as : undefined);
  if (headed.layout !== 'unknown' && isHeaded(as)) return { table: headed, dataFrom: first + 1 };
  const ofOneRegion = headed.layout === 'unknown' && headed.repeated.length === 0 && (as === undefined || as === 'tidy')
    ? oneRegionColumns(head[first] ?? [], head.slice(first + 1)) : null;
  if (ofOneRegion) return { table: { layout: 'tidy', columns: ofOneRegion }, dataFrom: first + 1 };
  const found = as === undefined || !isHeaded(as) ? findCrosstab(head, sheet) : null;
  if (!found) return headed.layout === 'unknown' ? headed : { layout: 'unknown', missing: ['period'], repeated: [], yearsInColumns: false };
  const top = Math.min(...found.headings.map(({ row }) => row));
  return spread(found, as === 'legacy' || (as === undefined && !sheet && head.slice(0, top - 1).some((record) => record.some((cell) => cell.trim() !== ''))));
}
