import { known, missing, type Measured } from '@/lib/domain/indicators/measured';
import { settleRows, type SettledRows } from '@/lib/domain/indicators/shift-share/settle-rows';
import type { ShiftChange } from '@/lib/domain/indicators/shift-share/shift-change';
import type { IndustrySeries, ShiftSeries } from '@/lib/domain/indicators/shift-share/shift-series';
import { F1, f1Reference, f1Region } from '../fixture-f1';

/** null stands for a suppressed cell. */
const cell = (value: number | null | undefined): Measured => (value == null ? missing('suppressed') : known(value));

export const series = (code: string, region: readonly (number | null)[], reference: readonly (number | null)[]): IndustrySeries =>
  ({ code, region: region.map(cell), reference: reference.map(cell) });

export const change = (region: readonly (number | null)[], reference: readonly (number | null)[]): ShiftChange => ({
  region: { base: cell(region[0]), end: cell(region[1]) },
  reference: { base: cell(reference[0]), end: cell(reference[1]) },
});

export const F1_TOTALS = change([180, 205], [1100, 1265]);
export const F1_PUBLISHED: ShiftSeries = series('total', [180, 205], [1100, 1265]);
export const f1Row = (i: number): ShiftChange => ({ region: f1Region(i), reference: f1Reference(i) });
export const F1_ROWS: readonly IndustrySeries[] = F1.region.base.map((_base, i) =>
  series(String(i + 1), [F1.region.base[i] ?? null, F1.region.end[i] ?? null], [F1.reference.base[i] ?? null, F1.reference.end[i] ?? null]));

export function settled(...given: Parameters<typeof settleRows>): SettledRows {
  const rows = settleRows(...given);
  if ('value' in rows) throw new Error(`fixture refused: ${rows.reason}`);
  return rows;
}

export const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
export const round = (value: number | null | undefined): number | null => (value == null ? null : Number(value.toFixed(6)));
