import { cagr } from './cagr';
import type { Change } from './change';
import type { ClassScheme } from './class-scheme';
import type { ClassResult } from './classify';
import { compositeLq } from './composite-lq';
import { differentialGrowth } from './differential-growth';
import type { FigureTable } from './figure-table';
import { growthRate } from './growth-rate';
import type { GrowthSpan } from './growth-span';
import { locationQuotient } from './location-quotient';
import { lqChange } from './lq-change';
import { lqWithMarks, type LqWithMarks } from './lq-with-marks';
import { known, type Measured } from './measured';
import { personsPerUnit } from './persons-per-unit';
import type { Place } from './place';
import { classOfReading } from './scheme/class-of-reading';
import type { Series } from './series';
import { share } from './share';

/** A line, or several lines summed, with the weight each takes part with. */
export type LineSum = readonly { readonly code: string; readonly weight: number }[];

export type GrowthFigures = {
  readonly baseYear: number;
  readonly endYear: number;
  readonly growth: Measured;
  readonly cagr: Measured;
  readonly differential: Measured;
  readonly 'lq-change': Measured;
};

export type LineReading = {
  readonly count: Measured;
  readonly share: Measured;
  readonly referenceShare: Measured;
  readonly lq: LqWithMarks;
  readonly growth: GrowthFigures | null;
  readonly class: ClassResult;
};

type Ask = { readonly place: Place; readonly lines: LineSum; readonly year: number; readonly establishment?: number };

const countsOf = (table: FigureTable, { place, lines, year }: Ask) => {
  const members = lines.map(({ code, weight }) => ({
    weight, e_ir: table.at(place.region, code, year).figure, e_in: table.at(place.reference, code, year).figure,
  }));
  const region = table.whole(place.region, year);
  const reference = table.whole(place.reference, year);
  const { counts } = compositeLq(members, { e_r: region.figure, e_n: reference.figure }).weighted;
  const cellsIn = (code: string) => lines.reduce((sum, line) => sum + line.weight * table.at(code, line.code, year).cells, 0);
  return { counts, cells: { e_ir: cellsIn(place.region), e_in: cellsIn(place.reference), e_r: region.cells, e_n: reference.cells } };
};

/** Growth of the region's figure over the span, beside the reference's, and the change of the LQ. Null without a span. */
export const growthOf = (table: FigureTable, ask: Omit<Ask, 'year'>, span: GrowthSpan | null): GrowthFigures | null => {
  if (!span) return null;
  const base = countsOf(table, { ...ask, year: span.baseYear }).counts;
  const end = countsOf(table, { ...ask, year: span.endYear }).counts;
  const region: Change = { base: base.e_ir, end: end.e_ir };
  return {
    baseYear: span.baseYear,
    endYear: span.endYear,
    growth: growthRate(span, region),
    cagr: cagr(span, region),
    differential: differentialGrowth(span, region, { base: base.e_in, end: end.e_in }),
    'lq-change': lqChange(span, { base: locationQuotient(base), end: locationQuotient(end) }),
  };
};

/**
 * Everything one line (or sum of lines) says about a region in one year of one vintage: count, share, LQ with its marks,
 * growth over `span` (same vintage) and class. `establishment`: jobs of one establishment, if chosen, for the plus and minus one marks. Without a span growth is null and the class has the reason `no-time-series`.
 */
export const lineReading = (
  table: FigureTable, series: Series, scheme: ClassScheme, ask: Ask, span: GrowthSpan | null,
): LineReading => {
  const { counts, cells } = countsOf(table, ask);
  const establishment = ask.establishment === undefined ? undefined : known(ask.establishment / personsPerUnit(series.unit));
  const lq = lqWithMarks({ counts, cells, series, regionInsideReference: ask.place.inside, ...(establishment && { establishment }) });
  const growth = growthOf(table, ask, span);
  return {
    count: counts.e_ir,
    share: share(counts.e_ir, counts.e_r),
    referenceShare: share(counts.e_in, counts.e_n),
    lq,
    growth,
    class: classOfReading(scheme, { lq, growth }),
  };
};
