import type { Source } from '../dated-reading';
import { locationQuotient } from '../location-quotient';
import type { Measured } from '../measured';
import type { Place } from '../place';
import { share } from '../share';

export type QuotientTrend = {
  readonly code: string;
  readonly points: readonly { readonly year: number; readonly lq: Measured; readonly share: Measured }[];
};

/**
 * One industry in several regions through the years of one table: location quotient against the reference, and share of the region,
 * year by year with the region's own total. Rule of the quotient: `locationQuotient`; a missing count leaves its year missing.
 */
export function quotientTrends({ table }: Pick<Source, 'table'>, regions: readonly string[], reference: Place['reference'], line: string): readonly QuotientTrend[] {
  return regions.map((code) => ({
    code,
    points: table.years.map((year) => {
      const counts = {
        e_ir: table.at(code, line, year).figure, e_r: table.whole(code, year).figure,
        e_in: table.at(reference, line, year).figure, e_n: table.whole(reference, year).figure,
      };
      return { year, lq: locationQuotient(counts), share: share(counts.e_ir, counts.e_r) };
    }),
  }));
}
