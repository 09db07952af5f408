import type { DecimalMark } from './guess-decimal-mark';
import type { KnownRegion, RegionSystem } from './region-finder';

/** What a row reader must be told; the rest it reads from the file. */
export type RowContext = {
  readonly regions: readonly KnownRegion[];
  /** Settles names that an economic region and a district share. */
  readonly regionSystem?: RegionSystem;
  /** Last year a figure may be of. */
  readonly lastYear: number;
  readonly decimalMark: DecimalMark;
  /** Tidy tables: factor to whole counts, in place of the one the header says. */
  readonly scale?: number;
  /** Statistics Canada tables: the member to keep, by header of the dimension. */
  readonly choices?: Readonly<Record<string, string>>;
};
