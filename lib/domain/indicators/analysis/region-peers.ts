import type { FigureTable } from '../figure-table';
import { peerRegions, type PeerDistance, type PeerRegions, type RegionShares } from '../relatedness/peer-regions';
import { share } from '../share';

/** The distance peers are found by, named with every list of them. */
export const PEERS_BY: PeerDistance = 'manhattan-half';

/** How each region's count is shared out over the leaf industries of a table, over the sum of the leaves, in one year. */
export function industryVectors(table: FigureTable, regions: readonly string[], year: number): readonly RegionShares[] {
  const leaves = table.lines.filter(({ level }) => level === 'leaf');
  return regions.map((code) => {
    const total = table.total(code, year, 'sum').figure;
    return { code, shares: leaves.map((line) => share(table.at(code, line.code, year).figure, total)) };
  });
}

/**
 * The regions whose industries are shared out most alike: distance between their vectors. 0 = the same structure, 1 = nothing in common.
 * A region that is not among the vectors has no peers. Rules: `peerRegions`.
 */
export function regionPeers(vectors: readonly RegionShares[], region: string, count: number): PeerRegions {
  const own = vectors.find(({ code }) => code === region);
  return own ? peerRegions(own, vectors, PEERS_BY, count) : { distance: PEERS_BY, peers: [], leftOut: [] };
}
