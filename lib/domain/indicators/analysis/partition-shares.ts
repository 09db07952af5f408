import type { FigureTable } from '../figure-table';
import { locationQuotient } from '../location-quotient';
import type { Measured } from '../measured';
import type { Place } from '../place';
import { share } from '../share';

export type PartitionShare = {
  readonly code: string;
  readonly title: string;
  readonly count: Measured;
  readonly share: Measured;
  readonly referenceCount: Measured;
  readonly referenceShare: Measured;
  readonly lq: Measured;
};

/**
 * The leaf industries the diversity of a region is over, each with its count and share in region and reference. Shares divide by the
 * sum of the leaves, so that they add up to 1 whatever total is published; one unknown leaf makes them all unknown.
 */
export function partitionShares(table: FigureTable, { region, reference }: Place, year: number): readonly PartitionShare[] {
  const e_r = table.total(region, year, 'sum').figure;
  const e_n = table.total(reference, year, 'sum').figure;
  return table.lines.filter(({ level }) => level === 'leaf').map(({ code, title }) => {
    const count = table.at(region, code, year).figure;
    const referenceCount = table.at(reference, code, year).figure;
    return {
      code, title, count, referenceCount, share: share(count, e_r), referenceShare: share(referenceCount, e_n),
      lq: locationQuotient({ e_ir: count, e_r, e_in: referenceCount, e_n }),
    };
  });
}
