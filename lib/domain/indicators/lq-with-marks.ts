import { countInterval } from './count-interval';
import type { Interval, MeasuredInterval } from './interval';
import type { LocationCounts } from './location-counts';
import { locationQuotient } from './location-quotient';
import { isMissing, missing, type Measured, type MissingReason } from './measured';
import { personsPerUnit } from './persons-per-unit';
import { plusMinusOneEstablishment } from './plus-minus-one-establishment';
import { releaseLimitStanding, type ReleaseLimitStanding } from './release-limit';
import { roundingInterval, type RoundedCells } from './rounding-interval';
import { scaleCounts } from './scale-counts';
import type { Series } from './series';
import { surveyInterval } from './survey-interval';

export const INTERVAL_KINDS = ['count', 'rounding', 'survey'] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

type Drawn = Interval & { readonly interval: IntervalKind; readonly intervalReason: null };
type NotDrawn = {
  readonly lo: null;
  readonly hi: null;
  readonly interval: null;
  readonly intervalReason: MissingReason;
};
type PlusMinusMarks = {
  readonly plusOne: number | null;
  readonly minusOne: number | null;
  readonly plusMinusReason: MissingReason | null;
};
type Quotient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: MissingReason };

export type LqWithMarks = Quotient & (Drawn | NotDrawn) & PlusMinusMarks & {
  /** What rounding alone leaves open; beside the interval, and for a survey no measure of its sampling error. */
  readonly rounding: MeasuredInterval;
  readonly releaseLimit: ReleaseLimitStanding | null;
};

export type LqInput = {
  readonly counts: LocationCounts;
  readonly series: Pick<Series, 'unit' | 'rounding' | 'roundingUnit' | 'survey' | 'releaseLimit'>;
  readonly regionInsideReference: boolean;
  /** Published standard error of e_ir, in the unit of the counts. */
  readonly standardError?: Measured;
  /** Mean (or chosen) establishment, in the unit of the counts. */
  readonly establishment?: Measured;
  readonly cells?: RoundedCells;
};

/**
 * A location quotient with every honesty mark that applies, and the reason of each that does not.
 * The interval is `survey` for sample surveys (null `no-standard-error` without one: rounding alone would flatter it),
 * null `source-not-stated` where nobody said whether it is one, `rounding` for rounded counts, else `count`. Plus or minus one establishment needs an establishment size.
 * A missing LQ gives its reason to every mark. Rules: location quotient, count, rounding and survey interval.
 */
export function lqWithMarks(input: LqInput): LqWithMarks {
  const { counts, series, regionInsideReference } = input;
  const lq = locationQuotient(counts);
  const rounding = lq.value === null ? lq : roundingInterval(counts, series, input.cells);
  return {
    ...(lq.value === null ? lq : { value: lq.value, reason: null }),
    ...(lq.value === null ? undrawn(lq.reason) : interval(input, rounding)),
    ...plusMinusMarks(lq, plusMinusOneEstablishment(counts, input.establishment ?? missing('no-establishments'), regionInsideReference)),
    rounding,
    releaseLimit: releaseLimitStanding(counts.e_ir, series),
  };
}

function interval(input: LqInput, rounding: MeasuredInterval): Drawn | NotDrawn {
  const { counts, series, regionInsideReference } = input;
  if (series.survey) {
    const standardError = input.standardError ?? missing('no-standard-error');
    return drawn('survey', surveyInterval(counts, standardError, regionInsideReference));
  }
  if (series.survey === null) return undrawn('source-not-stated');
  if (series.rounding !== 'none') return drawn('rounding', rounding);
  const wholeCounts = scaleCounts(counts, personsPerUnit(series.unit));
  return drawn('count', countInterval(wholeCounts, regionInsideReference));
}

const drawn = (kind: IntervalKind, bounds: MeasuredInterval): Drawn | NotDrawn =>
  isMissing(bounds) ? undrawn(bounds.reason) : { ...bounds, interval: kind, intervalReason: null };

const undrawn = (reason: MissingReason): NotDrawn => ({ lo: null, hi: null, interval: null, intervalReason: reason });

function plusMinusMarks(lq: Measured, { plusOne, minusOne }: { plusOne: Measured; minusOne: Measured }): PlusMinusMarks {
  if (lq.value === null) return { plusOne: null, minusOne: null, plusMinusReason: lq.reason };
  const gap = [plusOne, minusOne].find(isMissing);
  return { plusOne: plusOne.value, minusOne: minusOne.value, plusMinusReason: gap?.reason ?? null };
}
