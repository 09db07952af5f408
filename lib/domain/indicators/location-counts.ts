import type { Measured } from './measured';

/**
 * The four counts of a location quotient: industry in region, region, industry in reference, reference.
 * One unit, one year, one ownership, one place basis, one NAICS vintage (see `sameVintage`).
 */
export type LocationCounts = {
  readonly e_ir: Measured;
  readonly e_r: Measured;
  readonly e_in: Measured;
  readonly e_n: Measured;
};
