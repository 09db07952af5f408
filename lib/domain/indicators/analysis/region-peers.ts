import type { FigureTable } from '../figure-table';
import { peerRegions, type PeerDistance, type PeerRegions } from '../relatedness/peer-regions';
import { share } from '../share';

/** The distance peers are found by, named with every list of them. */
export const PEERS_BY: PeerDistance = 'manhattan-half';

/**
 * The regions whose industries are shared out most alike: distance between the vectors of shares of the leaf industries, over the sum
 * of the leaves, in one table and year. 0 = the same structure, 1 = nothing in common. Rules: `peerRegions`.
 */
export function regionPeers(table: FigureTable, region: string, others: readonly string[], year: number, count: number): PeerRegions {
  const leaves = table.lines.filter(({ level }) => level === 'leaf');
  const sharesOf = (code: string) => {
    const total = table.total(code, year, 'sum').figure;
    return { code, shares: leaves.map((line) => share(table.at(code, line.code, year).figure, total)) };
  };
  return peerRegions(sharesOf(region), others.map(sharesOf), PEERS_BY, count);
}
