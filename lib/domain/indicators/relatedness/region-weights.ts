import { known, missing, type Measured } from '../measured';
import { allShares } from '../diversity/all-shares';

/** What x_r is: the region's share of all jobs, or the unweighted mean of the industries' shares (Ellison, Glaeser and Kerr 2010). */
export const WEIGHT_BASES = ['all-jobs', 'mean-of-industries'] as const;
export type WeightBasis = (typeof WEIGHT_BASES)[number];

/** The unweighted mean share of each region over industries: `industries` holds each industry's shares by region. Null as `allShares`. */
export function meanOfIndustries(industries: readonly (readonly Measured[])[]): readonly Measured[] {
  const rows = industries.map(allShares);
  const regions = industries[0]?.length ?? 0;
  return Array.from({ length: regions }, (_one, r): Measured => {
    let sum = 0;
    for (const row of rows) {
      if ('reason' in row) return row;
      sum += row[r] ?? NaN;
    }
    return Number.isFinite(sum) ? known(sum / rows.length) : missing('not-available');
  });
}
