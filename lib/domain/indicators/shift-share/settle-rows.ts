import { isMissing, known, missing, type Measured, type Missing, type MissingReason } from '../measured';
import { sumMeasured } from '../sum-measured';
import type { IndustrySeries, ShiftSeries } from './shift-series';

export const SUPPRESSED_RULES = ['drop', 'residual'] as const;
export type SuppressedRule = (typeof SUPPRESSED_RULES)[number];
export const DENOMINATORS = ['published', 'sum'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** The one row that stands for all unknown industries under `residual`. */
export const UNDISCLOSED = 'undisclosed';

export type SettleRules = {
  readonly suppressed: SuppressedRule;
  readonly denominator: Denominator;
  /** Neither rounded nor a sample: only then may parts be subtracted from a total. */
  readonly exact: boolean;
};

export type SettledRows = {
  readonly rows: readonly IndustrySeries[];
  readonly totals: ShiftSeries;
  readonly suppressed: SuppressedRule;
  /** What the totals are in fact: `sum` also where no complete published total exists. */
  readonly denominator: Denominator;
  /** Industries unknown somewhere, which take no part as rows of their own. */
  readonly leftOut: readonly (IndustrySeries & { readonly reason: MissingReason })[];
};

const NEGLIGIBLE = 1e-9;

/**
 * Which industries a shift-share covers and what their totals are. `rows` is a leaf partition, never parents beside parts.
 * An industry unknown in region or reference in any year is left out. `drop`: it leaves all sums; a published total stays as published.
 * `residual`: published total minus disclosed parts becomes one row `undisclosed`; null `rounded-or-sampled` unless `exact`,
 * `not-available` without complete published totals, `parts-exceed-total` where parts exceed them. Where in one
 * column exactly one cell is unknown and it is suppressed, subtraction would tell it: the row's figures are `would-disclose`.
 * No known row at all is `not-available`.
 */
export function settleRows(rows: readonly IndustrySeries[], published: ShiftSeries | null, rules: SettleRules): SettledRows | Missing {
  const reasons = rows.map((row) => [...row.region, ...row.reference].find(isMissing)?.reason ?? null);
  const kept = rows.filter((_row, at) => reasons[at] === null);
  const leftOut = rows.flatMap((row, at) => {
    const reason = reasons[at];
    return reason == null ? [] : [{ ...row, reason: startsFromNothing(row) ? ('no-base' as const) : reason }];
  });
  const complete = published !== null && ![...published.region, ...published.reference].some(isMissing) ? published : null;
  const denominator = complete ? rules.denominator : 'sum';
  const settled = { suppressed: rules.suppressed, denominator, leftOut };
  if (rules.suppressed === 'drop') {
    if (kept.length === 0) return missing('not-available');
    return { ...settled, rows: kept, totals: denominator === 'published' && complete ? complete : sumOf(kept) };
  }
  if (!rules.exact) return missing('rounded-or-sampled');
  if (!complete) return missing('not-available');
  const rest = undisclosedRow(kept, complete);
  if (isMissing(rest)) return rest;
  const tells = wouldTell(leftOut);
  const row = tells ? hidden(rest) : rest;
  const all = leftOut.length > 0 || hasSome(rest, complete) ? [...kept, row] : kept;
  return { ...settled, rows: all, totals: denominator === 'sum' && !tells ? sumOf(all) : complete, denominator: tells ? 'published' : denominator };
}

/** Sums by year over rows of one length. */
function sumOf(rows: readonly ShiftSeries[]): ShiftSeries {
  const sums = (pick: (row: ShiftSeries) => readonly Measured[]) =>
    (rows[0] ? pick(rows[0]) : []).map((_figure, year) => sumMeasured(rows.map((row) => pick(row)[year] ?? missing('missing-year'))));
  return { region: sums((row) => row.region), reference: sums((row) => row.reference) };
}

function undisclosedRow(kept: readonly IndustrySeries[], totals: ShiftSeries): IndustrySeries | Missing {
  const parts = kept.length === 0 ? null : sumOf(kept);
  const rest = (whole: readonly Measured[], part: readonly Measured[] | undefined) =>
    whole.map((total, year) => {
      const left = (total.value ?? 0) - (part?.[year]?.value ?? 0);
      return Math.abs(left) <= NEGLIGIBLE * (total.value ?? 0) ? 0 : left;
    });
  const region = rest(totals.region, parts?.region);
  const reference = rest(totals.reference, parts?.reference);
  if ([...region, ...reference].some((left) => left < 0)) return missing('parts-exceed-total');
  return { code: UNDISCLOSED, region: region.map(known), reference: reference.map(known) };
}

/** Whether some column of the rows left out has one unknown cell only, and that one suppressed. */
const wouldTell = (rows: readonly ShiftSeries[]): boolean =>
  [rows.map(({ region }) => region), rows.map(({ reference }) => reference)].some((side) =>
    (side[0] ?? []).some((_figure, year) => {
      const unknown = side.flatMap((figures) => figures[year] ?? []).filter(isMissing);
      return unknown.length === 1 && unknown[0]?.reason === 'suppressed';
    }));

const hasSome = (rest: ShiftSeries, totals: ShiftSeries): boolean =>
  rest.region.some(({ value }, year) => (value ?? 0) > NEGLIGIBLE * (totals.region[year]?.value ?? 0)) ||
  rest.reference.some(({ value }, year) => (value ?? 0) > NEGLIGIBLE * (totals.reference[year]?.value ?? 0));

const hidden = ({ code, region, reference }: IndustrySeries): IndustrySeries =>
  ({ code, region: region.map(() => missing('would-disclose')), reference: reference.map(() => missing('would-disclose')) });

const startsFromNothing = ({ region }: ShiftSeries): boolean => region[0]?.value === 0 && region.at(-1)?.value === null;
