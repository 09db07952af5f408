import type { DecimalMark } from './guess-decimal-mark';
import type { KnownRegion, OwnRegions, RegionSystem } from './region-finder';

/** What a row reader must be told; the rest it reads from the file. */
export type RowContext = {
  readonly regions: readonly KnownRegion[];
  /** Settles names that an economic region and a district share. */
  readonly regionSystem?: RegionSystem;
  /** Tidy tables without a column of regions: name or code of the one region every figure is of. */
  readonly oneRegion?: string;
  /** The table has regions of its own. */
  readonly ownRegions?: OwnRegions;
  /** Industries are named by codes of the table's own, which are no NAICS codes. */
  readonly ownIndustries?: boolean;
  /** Codes of every region there is: a reader that brings its own regions marks the others as new. */
  readonly knownRegions?: ReadonlySet<string>;
  /** Last year a figure may be of. */
  readonly lastYear: number;
  readonly decimalMark: DecimalMark;
  /** Tidy tables: factor to whole counts, in place of the one the header says. */
  readonly scale?: number;
  /** Statistics Canada tables: the member to keep, by header of the dimension. */
  readonly choices?: Readonly<Record<string, string>>;
};
