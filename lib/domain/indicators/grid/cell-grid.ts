/**
 * The cells of one vintage as plain arrays, for figures of a whole table at once: regions x industries x years, the cell of region r,
 * industry i and year y at `(r·industries + i)·years + y`. Industries are a leaf partition. NaN = no value printed.
 */
export type CellGrid = {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly years: readonly number[];
  readonly values: Float64Array;
  /** Position of each cell's status in `OBSERVATION_STATUSES`; null = all `final`. */
  readonly statuses: Uint8Array | null;
  /** Published totals, region r and year y at `r·years + y`, NaN = none; null where the table has none. */
  readonly totals: Float64Array | null;
};
