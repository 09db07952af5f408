import type { FigureTable } from '../figure-table';
import { leafLines } from '../leaf-lines';
import type { Place } from '../place';
import { regionTotal } from '../region-total';
import { share } from '../share';
import type { SharePair } from './share-pair';

/** The shares of every leaf line in region and reference, of the sum of the leaf lines, so that they add up to 1; what the indices are over. */
export function sharePairs(table: FigureTable, { region, reference }: Pick<Place, 'region' | 'reference'>, year: number): readonly SharePair[] {
  const own = regionTotal(table, region, year, 'sum').figure;
  const all = regionTotal(table, reference, year, 'sum').figure;
  return leafLines(table).map(({ code }) => ({
    region: share(table.at(region, code, year).figure, own),
    reference: share(table.at(reference, code, year).figure, all),
  }));
}
