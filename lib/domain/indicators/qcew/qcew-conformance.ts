import { locationQuotient } from '../location-quotient';
import { isMissing, known, missing, type Measured, type MissingReason } from '../measured';
import { whenKnown } from '../when-known';
import { agreesWhenRounded } from './agrees-when-rounded';
import { qcewIndex, qcewLevel, type QcewIndex } from './qcew-index';
import type { QcewKey, QcewRow } from './qcew-row';

export const QCEW_COLUMNS = ['lq', 'oty_chg', 'oty_pct_chg'] as const;
export type QcewColumn = (typeof QCEW_COLUMNS)[number];

/** Decimals the Bureau of Labor Statistics publishes. */
const DECIMALS: Readonly<Record<QcewColumn, number>> = { lq: 2, oty_chg: 0, oty_pct_chg: 1 };

export const NATION = 'US000';
const ALL_OWNERSHIPS = '0';
const ALL_INDUSTRIES = '10';

export type QcewCheck = {
  readonly row: QcewKey;
  /** Column stem, as `annual_avg_emplvl`. */
  readonly measure: string;
  readonly column: QcewColumn;
  readonly published: number;
} & (
  | { readonly verdict: 'agrees' | 'differs'; readonly computed: number }
  /** `load`: rows that are not there and would settle it; empty where nothing would (suppressed, or from zero). */
  | { readonly verdict: 'cannot-check'; readonly reason: MissingReason; readonly load: readonly QcewKey[] }
);

export type QcewConformance = {
  readonly checks: readonly QcewCheck[];
  readonly agrees: number;
  readonly differs: number;
  readonly cannotCheck: number;
  /** Every row to load, once each. */
  readonly load: readonly QcewKey[];
};

type Need = { readonly key: QcewKey; readonly figure: ReturnType<typeof qcewLevel> };

/**
 * The publisher's own computed columns, recomputed and compared cell by cell: `lq_X` (the location quotient against the nation, both
 * over all industries and all ownerships, also for private rows), `oty_X_chg` (this year minus the year before) and `oty_X_pct_chg`
 * (per cent). Equal = `agreesWhenRounded` to 2, 0 and 1 decimals. `rows` are checked against themselves and `others` loaded before.
 * Cells not disclosed or empty are no cells to check. Where an input is not loaded: `cannot-check` with what to load.
 * Source: https://www.bls.gov/cew/about-data/location-quotients-explained.htm
 */
export function qcewConformance(rows: readonly QcewRow[], others: readonly QcewRow[] = []): QcewConformance {
  const index = qcewIndex([...others, ...rows]);
  const checks = rows.flatMap((row) => checksOf(row, index));
  const count = (verdict: QcewCheck['verdict']) => checks.filter((check) => check.verdict === verdict).length;
  const load = new Map(checks.flatMap((check) => (check.verdict === 'cannot-check' ? check.load.map((key) => [Object.values(key).join('|'), key] as const) : [])));
  return { checks, agrees: count('agrees'), differs: count('differs'), cannotCheck: count('cannot-check'), load: [...load.values()] };
}

function checksOf(row: QcewRow, index: QcewIndex): QcewCheck[] {
  const { area, own, industry, size, year, qtr } = row;
  const key: QcewKey = { area, own, industry, size, year, qtr };
  const total = { own: ALL_OWNERSHIPS, industry: ALL_INDUSTRIES };
  const checks: QcewCheck[] = [];
  const check = (measure: string, column: QcewColumn, published: number | null | undefined, keys: readonly QcewKey[], compute: (figures: readonly Measured[]) => Measured) => {
    if (published == null) return;
    const needs: readonly Need[] = keys.map((one) => ({ key: one, figure: qcewLevel(index, one, measure) }));
    const computed = compute(needs.map(({ figure }) => figure));
    const cell = { row: key, measure, column, published };
    if (isMissing(computed)) {
      checks.push({ ...cell, verdict: 'cannot-check', reason: computed.reason, load: needs.filter(({ figure }) => !figure.loaded).map((need) => need.key) });
    } else {
      const agrees = agreesWhenRounded(computed.value, published, DECIMALS[column]);
      checks.push({ ...cell, verdict: agrees ? 'agrees' : 'differs', computed: computed.value });
    }
  };
  const national = { ...key, area: NATION };
  if (row.lqDisclosed) {
    for (const [measure, published] of Object.entries(row.lq)) {
      check(measure, 'lq', published, [key, { ...key, ...total }, national, { ...national, ...total }], quotient);
    }
  }
  if (row.otyDisclosed) {
    const before = { ...key, year: year - 1 };
    for (const [measure, published] of Object.entries(row.otyChange)) check(measure, 'oty_chg', published, [key, before], difference);
    for (const [measure, published] of Object.entries(row.otyPercent)) check(measure, 'oty_pct_chg', published, [key, before], percentChange);
  }
  return checks;
}

const at = (figures: readonly Measured[], position: number): Measured => figures[position] ?? missing('not-available');

const quotient = (figures: readonly Measured[]): Measured =>
  locationQuotient({ e_ir: at(figures, 0), e_r: at(figures, 1), e_in: at(figures, 2), e_n: at(figures, 3) });

const difference = (figures: readonly Measured[]): Measured =>
  whenKnown({ now: at(figures, 0), before: at(figures, 1) }, ({ now, before }) => known(now - before));

const percentChange = (figures: readonly Measured[]): Measured =>
  whenKnown({ now: at(figures, 0), before: at(figures, 1) }, ({ now, before }) =>
    before === 0 ? missing('zero-base') : known((100 * (now - before)) / before));
