import type { FigureLine } from '../figure-cell';
import type { FigureTable } from '../figure-table';
import { missing, type Measured, type Missing } from '../measured';
import type { Place } from '../place';
import type { Series } from '../series';
import { settleRows } from '../shift-share/settle-rows';
import type { IndustrySeries } from '../shift-share/shift-series';
import { shiftShareTable, type ShiftShareRow, type ShiftShareTable } from '../shift-share/shift-share-table';
import type { MeasureRules } from './region-measures';

export type RegionShiftShare = {
  readonly table: ShiftShareTable | Missing;
  /** The split of one of the asked lines; null where the table is refused as a whole. */
  readonly rowOf: (line: string) => ShiftShareRow | null;
};

const refused = (table: Missing): RegionShiftShare => ({ table, rowOf: () => null });

/**
 * Shift-share of a region over the leaf partition of a table. A line that is no leaf (a group, a detail) is split beside it by the same
 * totals and takes no part in the sums. Without a span `no-time-series`; a year of the span the table does not hold is `missing-year`.
 * Rules: `settleRows`, `shiftShareTable`.
 */
export function regionShiftShare(
  table: FigureTable, series: Series, { region, reference }: Place, lines: readonly FigureLine[], rules: MeasureRules,
): RegionShiftShare {
  const { span, method, suppressed, denominator } = rules;
  if (!span) return refused(missing('no-time-series'));
  const { baseYear, endYear } = span;
  const years = method === 'dynamic' ? Array.from({ length: endYear - baseYear + 1 }, (_, at) => baseYear + at) : [baseYear, endYear];
  if (!years.every((year) => table.years.includes(year))) return refused(missing('missing-year'));
  const inYears = (at: (year: number) => { figure: Measured }) => years.map((year) => at(year).figure);
  const seriesOf = ({ code }: FigureLine): IndustrySeries => ({
    code, region: inYears((year) => table.at(region, code, year)), reference: inYears((year) => table.at(reference, code, year)),
  });
  const published = table.totalFrom === 'sum' ? null : {
    region: inYears((year) => table.total(region, year)), reference: inYears((year) => table.total(reference, year)),
  };
  const leaves = table.lines.filter(({ level }) => level === 'leaf').map(seriesOf);
  const settled = settleRows(leaves, published, { suppressed, denominator, exact: series.rounding === 'none' && !series.survey });
  if ('value' in settled) return refused(settled);
  const whole = shiftShareTable(span, settled, method);
  const rows = new Map(whole.rows.map((row) => [row.code, row]));
  for (const line of lines.filter(({ code }) => !rows.has(code))) {
    const [row] = shiftShareTable(span, { ...settled, rows: [seriesOf(line)], leftOut: [] }, method).rows;
    if (row) rows.set(line.code, row);
  }
  return { table: whole, rowOf: (line) => rows.get(line) ?? null };
}
