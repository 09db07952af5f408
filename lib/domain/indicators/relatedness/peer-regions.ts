import { allShares } from '../diversity/all-shares';
import type { Measured, MissingReason } from '../measured';

/** Named with every list of peers: half the sum of absolute differences (0 to 1), straight-line distance, 1 - cosine (0 to 1). */
export const PEER_DISTANCES = ['manhattan-half', 'euclidean', 'cosine'] as const;
export type PeerDistance = (typeof PEER_DISTANCES)[number];

export type RegionShares = { readonly code: string; readonly shares: readonly Measured[] };
export type PeerRegions = {
  readonly distance: PeerDistance;
  /** Nearest first; equals by code. */
  readonly peers: readonly { readonly code: string; readonly distance: number }[];
  /** Regions whose shares are not all known. */
  readonly leftOut: readonly { readonly code: string; readonly reason: MissingReason }[];
};

/**
 * The regions whose industry structure is nearest to that of `region`, by distance between vectors of industry shares (a leaf partition in
 * the same order for all). A region with a missing share, and for cosine one without any jobs, is left out and named; is it the region
 * itself, it has no peers. RangeError for vectors of unequal length.
 */
export function peerRegions(region: RegionShares, others: readonly RegionShares[], distance: PeerDistance, count: number): PeerRegions {
  const own = allShares(region.shares);
  if ('reason' in own) return { distance, peers: [], leftOut: [{ code: region.code, reason: own.reason }] };
  const peers: { code: string; distance: number }[] = [];
  const leftOut: { code: string; reason: MissingReason }[] = [];
  for (const { code, shares } of others) {
    if (code === region.code) continue;
    if (shares.length !== own.length) throw new RangeError('Regions must be compared over the same industries');
    const theirs = allShares(shares);
    if ('reason' in theirs) leftOut.push({ code, reason: theirs.reason });
    else {
      const between = DISTANCES[distance](own, theirs);
      if (Number.isNaN(between)) leftOut.push({ code, reason: 'zero-total' });
      else peers.push({ code, distance: between });
    }
  }
  peers.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
  return { distance, peers: peers.slice(0, count), leftOut };
}

const over = (a: readonly number[], b: readonly number[], term: (x: number, y: number) => number): number =>
  a.reduce((sum, x, at) => sum + term(x, b[at] ?? NaN), 0);

const DISTANCES: Readonly<Record<PeerDistance, (a: readonly number[], b: readonly number[]) => number>> = {
  'manhattan-half': (a, b) => over(a, b, (x, y) => Math.abs(x - y)) / 2,
  euclidean: (a, b) => Math.sqrt(over(a, b, (x, y) => (x - y) ** 2)),
  cosine: (a, b) => Math.max(0, 1 - over(a, b, (x, y) => x * y) / Math.sqrt(over(a, a, (x) => x * x) * over(b, b, (x) => x * x))),
};
