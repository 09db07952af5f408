import { cagr } from '../cagr';
import { regionDiversity, type RegionDiversity } from '../diversity/region-diversity';
import type { FigureLine } from '../figure-cell';
import type { FigureTable } from '../figure-table';
import { growthRate } from '../growth-rate';
import type { GrowthSpan } from '../growth-span';
import { lqWithMarks, type LqWithMarks } from '../lq-with-marks';
import { missing, type Measured, type Missing } from '../measured';
import type { Place } from '../place';
import type { Series } from '../series';
import { share } from '../share';
import type { Denominator, SuppressedRule } from '../shift-share/settle-rows';
import type { ShiftShareMethod, ShiftShareRow, ShiftShareTable } from '../shift-share/shift-share-table';
import { symmetricLq } from '../symmetric-lq';
import { regionShiftShare } from './region-shift-share';

export type MeasureRules = {
  readonly end: number;
  /** Null where growth may not be computed. */
  readonly span: GrowthSpan | null;
  readonly method: ShiftShareMethod;
  readonly suppressed: SuppressedRule;
  readonly denominator: Denominator;
  /** Jobs, people or establishments: what is not counted (wages, pay) has no count interval. */
  readonly counted: boolean;
};

export type LineMeasures = {
  readonly line: FigureLine;
  readonly value: Measured;
  readonly share: Measured;
  readonly lq: LqWithMarks;
  readonly symmetricLq: Measured;
  readonly growth: Measured;
  readonly cagr: Measured;
  /** Null where the region's shift-share is refused as a whole. */
  readonly shift: ShiftShareRow | null;
};

export type RegionMeasures = {
  readonly rows: readonly LineMeasures[];
  readonly total: { readonly value: Measured; /** What shares and LQ divide by. */ readonly dividesBy: Measured; readonly growth: Measured; readonly cagr: Measured; readonly denominator: Denominator };
  readonly diversity: RegionDiversity;
  readonly shiftShare: ShiftShareTable | Missing;
};

/**
 * Every measure of one region beside its reference in one table: per line value, share, LQ with its marks, symmetric LQ, growth and
 * CAGR over `span`; for the region total, diversity and shift-share over the leaf partition. Shares and LQ divide by the whole of
 * `denominator` (`FigureTable.whole`); diversity always by the sum of the leaves. Without a span growth and shift-share are `no-time-series`.
 * Rules and units: `locationQuotient`, `lqWithMarks`, `growthRate`, `cagr`, `regionDiversity`, `settleRows`, `shiftShareTable`.
 */
export function regionMeasures(
  table: FigureTable, series: Series, place: Place, lines: readonly FigureLine[], rules: MeasureRules,
): RegionMeasures {
  const { end, span, denominator } = rules;
  const wholes = { region: table.whole(place.region, end, denominator), reference: table.whole(place.reference, end, denominator) };
  const growing = (at: (year: number) => Measured) => {
    if (!span) return { growth: missing('no-time-series'), cagr: missing('no-time-series') };
    const change = { base: at(span.baseYear), end: at(span.endYear) };
    return { growth: growthRate(span, change), cagr: cagr(span, change) };
  };
  const shiftShare = regionShiftShare(table, series, place, lines, rules);
  const rows = lines.map((line): LineMeasures => {
    const here = table.at(place.region, line.code, end);
    const there = table.at(place.reference, line.code, end);
    const lq = lqWithMarks({
      counts: { e_ir: here.figure, e_r: wholes.region.figure, e_in: there.figure, e_n: wholes.reference.figure },
      cells: { e_ir: here.cells, e_r: wholes.region.cells, e_in: there.cells, e_n: wholes.reference.cells },
      series, regionInsideReference: place.inside,
    });
    return {
      line, value: here.figure, share: share(here.figure, wholes.region.figure), lq: rules.counted ? lq : { ...lq, ...NO_INTERVAL }, symmetricLq: symmetricLq(plain(lq)),
      ...growing((year) => table.at(place.region, line.code, year).figure),
      shift: shiftShare.rowOf(line.code),
    };
  });
  return {
    rows,
    total: {
      value: table.total(place.region, end, denominator).figure,
      dividesBy: wholes.region.figure,
      ...growing((year) => table.total(place.region, year, denominator).figure),
      denominator: table.totalFrom === 'sum' ? 'sum' : denominator,
    },
    diversity: regionDiversity(leafShares(table, place, end)),
    shiftShare: shiftShare.table,
  };
}

const NO_INTERVAL = { lo: null, hi: null, interval: null, intervalReason: 'not-applicable' } as const;
const plain = (lq: LqWithMarks): Measured => (lq.value === null ? missing(lq.reason) : { value: lq.value });
const leavesOf = (table: FigureTable) => table.lines.filter(({ level }) => level === 'leaf');

function leafShares(table: FigureTable, { region, reference }: Place, year: number) {
  const whole = { region: table.total(region, year, 'sum').figure, reference: table.total(reference, year, 'sum').figure };
  return leavesOf(table).map(({ code }) => ({
    region: share(table.at(region, code, year).figure, whole.region),
    reference: share(table.at(reference, code, year).figure, whole.reference),
  }));
}
