import type { LqWithMarks } from '../lq-with-marks';
import type { MeasuredInterval } from '../interval';
import { isMissing, type Measured, type Missing, type MissingReason } from '../measured';
import type { ShiftShareTable } from '../shift-share/shift-share-table';
import type { LineMeasures, RegionMeasures } from './region-measures';
import type { StandardisedPair } from './standardised-by-line';

type Figures = Readonly<Record<string, Measured>>;
/** Numbers in full double precision, null where there is none, and beside them the reason of each null. */
type Told<Names extends string> = Readonly<Record<Names, number | null>> & { readonly reasons: Readonly<Partial<Record<Names, MissingReason>>> };

const told = <Asked extends Figures>(figures: Asked): Told<keyof Asked & string> => {
  const entries = Object.entries(figures);
  return {
    ...Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    reasons: Object.fromEntries(entries.flatMap(([name, figure]) => (figure.value === null ? [[name, figure.reason]] : []))),
  } as Told<keyof Asked & string>;
};

const boundsTold = (bounds: MeasuredInterval) => (isMissing(bounds) ? { lo: null, hi: null, reason: bounds.reason } : { lo: bounds.lo, hi: bounds.hi, reason: null });

const lqTold = (lq: LqWithMarks) => ({
  value: lq.value, lo: lq.lo, hi: lq.hi, interval: lq.interval, plus_one: lq.plusOne, minus_one: lq.minusOne,
  reason: lq.reason, interval_reason: lq.intervalReason,
  rounding: boundsTold(lq.rounding),
});

const lineTold = ({ line, value, share, lq, symmetricLq, growth, cagr, shift }: LineMeasures, standardised: StandardisedPair, refused: MissingReason | null) => ({
  industry: line.code,
  title: line.title,
  level: line.level,
  ...told({ value, share, standardised_lq: standardised.raw, standardised_log_lq: standardised.log, symmetric_lq: symmetricLq, growth, cagr }),
  lq: lqTold(lq),
  shift_share: shift === null ? { refused } : { ...told({ ...shift.terms, unallocated: shift.unallocated }), new_industry: shift.newIndustry, refused: shift.refused },
});

const shiftShareTold = (table: ShiftShareTable | Missing) => {
  if ('value' in table) return { refused: table.reason };
  const { totals } = table;
  return {
    refused: null, method: table.method, suppressed: table.suppressed, denominator: table.denominator, base: table.baseYear, end: table.endYear,
    rows: table.rows.length, left_out: totals.leftOut, left_out_of_terms: totals.leftOutOfTerms,
    ...told({
      ...totals.terms, base_value: totals.base, end_value: totals.end, change: totals.change, unallocated: totals.unallocated, residual: totals.residual,
      split_base: totals.split.base, split_end: totals.split.end, split_change: totals.split.change,
    }),
  };
};

/** The measures of one region as the command line and REST tell them. */
export const toldMeasures = (measures: RegionMeasures, standardised: (line: string) => StandardisedPair) => {
  const { total, diversity, shiftShare, rows } = measures;
  const refused = 'value' in shiftShare ? shiftShare.reason : null;
  return {
    total: { ...told({ value: total.value, divides_by: total.dividesBy, growth: total.growth, cagr: total.cagr }), denominator: total.denominator },
    diversity: {
      ...told({
        hhi: diversity.hhi, equivalent_number: diversity.equivalentNumber, shannon: diversity.shannon, shannon_max: diversity.shannonMost,
        shannon_evenness: diversity.evenness, krugman: diversity.krugman, hoover: diversity.hoover, hachman: diversity.hachman,
      }),
      classes: diversity.classes,
    },
    shift_share: shiftShareTold(shiftShare),
    industries: rows.map((row) => lineTold(row, standardised(row.line.code), refused)),
  };
};
