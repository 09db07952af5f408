import type { Source } from '../dated-reading';
import { figureInputs, type FigureInput } from '../figure-inputs';
import type { LineSum } from '../line-reading';
import { regionShiftShare } from '../measures/region-shift-share';
import type { Missing } from '../measured';
import type { Place } from '../place';
import type { ShiftShareRow, ShiftShareTable } from '../shift-share/shift-share-table';
import { growthSource } from './growth-source';
import type { ShiftShareRules } from './shift-share-rules';

export type TracedShift = {
  readonly baseYear: number;
  readonly endYear: number;
  readonly rules: ShiftShareRules;
  /** The denominator in fact used. */
  readonly denominator: ShiftShareTable['denominator'];
  readonly row: ShiftShareRow;
  readonly inputs: readonly FigureInput[];
};

type Ask = { readonly chosen: Source; readonly place: Place; readonly year: number; readonly base: number | null; readonly lines: LineSum; readonly rules: ShiftShareRules };

/**
 * The split of one line with the counts of base and end year that enter it. Totals over the sum of the parts are those of the lines
 * that take part. Missing `no-time-series`, `no-period` as `growthSource`, or as `regionShiftShare` refuses the whole.
 */
export function tracedShift({ chosen, place, year, base, lines, rules }: Ask): TracedShift | Missing {
  const { span, refusal } = growthSource({ chosen, sources: [chosen], year, base });
  const line = chosen.table.lines.find(({ code }) => code === lines[0]?.code);
  if (!span || !line) return { value: null, reason: refusal?.reason ?? 'not-available' };
  const { table, rowOf } = regionShiftShare(chosen.table, chosen.series, place, [line], { end: span.endYear, span, counted: true, ...rules });
  if ('value' in table) return table;
  const row = rowOf(line.code);
  if (!row) return { value: null, reason: 'not-available' };
  const taking = new Set(table.rows.filter(({ refused }) => refused === null).map(({ code }) => code));
  const totals = table.denominator === 'sum' ? chosen.table.lines.filter(({ code }) => taking.has(code)) : chosen.table.totalLines();
  const { baseYear, endYear } = span;
  return { baseYear, endYear, rules, denominator: table.denominator, row, inputs: figureInputs(chosen.table, 'shift-share', { place, lines, endYear, baseYear, totals }) };
}
