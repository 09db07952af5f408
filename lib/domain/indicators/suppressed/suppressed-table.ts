import type { Series } from '../series';

/** What is known of a suppressed cell beforehand, both bounds included; an open top is null. */
export type Bounds = { readonly lo: number; readonly hi: number | null };

/** A published value, or the bounds of a suppressed cell (0 and open where nothing is known). */
export type TableCell = { readonly value: number } | Bounds;

/** One adding-up relation of a published table, cells by key: the whole and all of its parts. */
export type AddingUp = { readonly whole: string; readonly parts: readonly string[] };

/** Cells of one year and measure with the sums they stand in (industries to their parent, regions to theirs). */
export type SuppressedTable = {
  readonly cells: ReadonlyMap<string, TableCell>;
  readonly sums: readonly AddingUp[];
  readonly series: Pick<Series, 'rounding' | 'roundingUnit'>;
};
