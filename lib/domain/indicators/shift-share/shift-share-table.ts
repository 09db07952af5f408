import type { GrowthSpan } from '../growth-span';
import { isMissing, known, missing, type Measured, type MissingReason } from '../measured';
import { sumMeasured } from '../sum-measured';
import { whenKnown } from '../when-known';
import { arcelus, ARCELUS_TERMS } from './arcelus';
import { dunn } from './dunn';
import { dynamicShiftShare } from './dynamic-shift-share';
import { estebanMarquillas } from './esteban-marquillas';
import type { Denominator, SettledRows, SuppressedRule } from './settle-rows';
import { shiftBetween } from './shift-between';
import type { IndustrySeries, ShiftSeries } from './shift-series';

/** The terms of each method, in the order they are shown. */
export const SHIFT_SHARE_TERMS = {
  dunn: ['ns', 'im', 'rs'],
  esteban: ['ns', 'im', 'rs', 'h', 'c', 'a'],
  arcelus: ARCELUS_TERMS,
  dynamic: ['ns', 'im', 'rs'],
} as const;
export type ShiftShareMethod = keyof typeof SHIFT_SHARE_TERMS;
export const SHIFT_SHARE_METHODS = Object.keys(SHIFT_SHARE_TERMS) as ShiftShareMethod[];
export type ShiftShareTerm = (typeof SHIFT_SHARE_TERMS)[ShiftShareMethod][number];
type Terms = Readonly<Partial<Record<ShiftShareTerm, Measured>>>;

export type ShiftShareRow = {
  readonly code: string;
  readonly base: Measured;
  readonly end: Measured;
  readonly terms: Terms;
  readonly newIndustry: boolean;
  /** Why the row is not split; null when it is. */
  readonly refused: MissingReason | null;
  /** Its change where it is not split; 0 where it is. */
  readonly unallocated: Measured;
};

export type ShiftShareTable = {
  readonly method: ShiftShareMethod;
  readonly suppressed: SuppressedRule;
  readonly denominator: Denominator;
  readonly baseYear: number;
  readonly endYear: number;
  /** The rows that take part, then those left out. */
  readonly rows: readonly ShiftShareRow[];
  readonly totals: {
    readonly base: Measured;
    readonly end: Measured;
    readonly change: Measured;
    readonly terms: Terms;
    /** Rows that `ns`, `im`, `rs` do not cover, and rows that the other terms do not cover. */
    readonly leftOut: number;
    readonly leftOutOfTerms: number;
    /** The rows that are split, together: ΣNS + ΣIM + ΣRS = split.change. */
    readonly split: { readonly base: Measured; readonly end: Measured; readonly change: Measured };
    readonly unallocated: Measured;
    /** change - Σ of the components - unallocated: what a published total holds beyond its parts; 0 with `sum`. */
    readonly residual: Measured;
  };
};

/**
 * Shift-share of a whole region by one method, in the unit of the counts, after `settleRows`.
 * Where it is unknown, base, end and change of the total are `would-disclose`: beside the sums of the parts they would tell what the
 * rows left out hold; `split` stands in their place. Totals: ΣNS + ΣIM + ΣRS + unallocated + residual = e_r1 - e_r0, residual 0 where the denominator is `sum`. ΣNS, ΣIM and ΣRS
 * cover every split row; ΣH, ΣC, ΣA and Arcelus' totals cover the rows where all terms of the method are defined, and
 * `leftOutOfTerms` says how many are not. `unallocated` is null as soon as the change of one row under the total is unknown.
 * Row and edge rules: `dunn`, `estebanMarquillas`, `arcelus`, `dynamicShiftShare`.
 */
export function shiftShareTable(span: GrowthSpan, settled: SettledRows, method: ShiftShareMethod): ShiftShareTable {
  const names = SHIFT_SHARE_TERMS[method];
  const taking = settled.rows.map((row) => rowOf(span, row, settled.totals, method));
  const left = settled.leftOut.map((row): ShiftShareRow => ({
    ...endsOf(row), terms: termsOf(names, row.reason), newIndustry: false, refused: row.reason, unallocated: changeOf(row),
  }));
  const last = settled.totals.region.length - 1;
  const total = shiftBetween(settled.totals, 0, last).region;
  const underTotal = settled.suppressed === 'drop' && settled.denominator === 'published' ? [...taking, ...left] : taking;
  const unallocated = sumMeasured(underTotal.map((row) => row.unallocated));
  const shown = isMissing(unallocated) ? { base: hiding(total.base), end: hiding(total.end) } : total;
  const change = whenKnown(shown, ({ base, end }): Measured => known(end - base));
  const split = taking.filter(({ refused }) => refused === null);
  const whole = split.filter(({ terms }) => names.every((name) => terms[name]?.value != null));
  const sumOver = (rows: readonly ShiftShareRow[], name: ShiftShareTerm): Measured =>
    rows.length === 0 ? missing('not-available') : sumMeasured(rows.map(({ terms }) => terms[name] ?? missing('not-available')));
  const covers = (name: ShiftShareTerm) => (name === 'ns' || name === 'im' || name === 'rs' ? split : whole);
  const sumOfSplit = (of: (row: ShiftShareRow) => Measured): Measured => (split.length === 0 ? missing('not-available') : sumMeasured(split.map(of)));
  const allocated = sumMeasured(split.map(changeOfRow));
  return {
    method, suppressed: settled.suppressed, denominator: settled.denominator, baseYear: span.baseYear, endYear: span.endYear,
    rows: [...taking, ...left],
    totals: {
      base: shown.base, end: shown.end, change,
      terms: Object.fromEntries(names.map((name) => [name, sumOver(covers(name), name)])),
      leftOut: taking.length - split.length + left.length,
      leftOutOfTerms: taking.length - whole.length + left.length,
      split: { base: sumOfSplit(({ base }) => base), end: sumOfSplit(({ end }) => end), change: sumOfSplit(changeOfRow) },
      unallocated,
      residual: settled.denominator === 'sum'
        ? known(0)
        : whenKnown({ unallocated, allocated, change }, (sums) => known(sums.change - sums.allocated - sums.unallocated)),
    },
  };
}

const hiding = (figure: Measured): Measured => (isMissing(figure) ? figure : missing('would-disclose'));

function rowOf(span: GrowthSpan, row: IndustrySeries, totals: ShiftSeries, method: ShiftShareMethod): ShiftShareRow {
  const names = SHIFT_SHARE_TERMS[method];
  const shift = shiftOf(span, row, totals, method);
  if ('value' in shift) {
    return { ...endsOf(row), terms: termsOf(names, shift.reason), newIndustry: false, refused: shift.reason, unallocated: shift.unallocated };
  }
  const figures: Readonly<Partial<Record<string, number | boolean | Measured>>> = shift;
  const terms = Object.fromEntries(names.map((name) => {
    const figure = figures[name];
    return [name, typeof figure === 'object' ? figure : known(Number(figure))];
  }));
  return { ...endsOf(row), terms, newIndustry: shift.newIndustry, refused: null, unallocated: known(0) };
}

function shiftOf(span: GrowthSpan, row: IndustrySeries, totals: ShiftSeries, method: ShiftShareMethod) {
  if (method === 'dynamic') return dynamicShiftShare(span, row, totals);
  const industry = shiftBetween(row, 0, row.region.length - 1);
  const whole = shiftBetween(totals, 0, totals.region.length - 1);
  const split = { dunn, esteban: estebanMarquillas, arcelus }[method];
  return split(span, industry, whole);
}

const termsOf = (names: readonly ShiftShareTerm[], reason: MissingReason): Terms =>
  Object.fromEntries(names.map((name) => [name, missing(reason)]));

function endsOf(row: IndustrySeries): Pick<ShiftShareRow, 'code' | 'base' | 'end'> {
  const { base, end } = shiftBetween(row, 0, row.region.length - 1).region;
  return { code: row.code, base, end };
}

const changeOf = (row: IndustrySeries): Measured => changeOfRow(endsOf(row));

const changeOfRow = ({ base, end }: Pick<ShiftShareRow, 'base' | 'end'>): Measured =>
  isMissing(base) ? base : isMissing(end) ? end : known(end.value - base.value);
