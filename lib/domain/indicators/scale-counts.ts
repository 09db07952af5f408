import type { LocationCounts } from './location-counts';
import { known, type Measured } from './measured';
import { whenKnown } from './when-known';

const scaled = (figure: Measured, factor: number): Measured =>
  whenKnown({ figure }, (values) => known(values.figure * factor));

/** The same counts in another unit (thousands to persons: factor 1,000). Leaves the LQ unchanged. */
export const scaleCounts = ({ e_ir, e_r, e_in, e_n }: LocationCounts, factor: number): LocationCounts => ({
  e_ir: scaled(e_ir, factor),
  e_r: scaled(e_r, factor),
  e_in: scaled(e_in, factor),
  e_n: scaled(e_n, factor),
});
