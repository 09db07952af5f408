import type { MomentOfNetwork } from './moment-of-network';
import type { NetworkSummary, NodeMeasures } from './measure-network';

/** Where a node stands in the picture, both coordinates from 0 to 1. */
export type Place = { x: number; y: number };

/** What is kept of one measuring: the whole, those with a tie (the most tied first, so many at most), and the moments of other years. */
export type MeasuredNetwork = {
  day: string; summary: NetworkSummary; tied: number; nodes: (NodeMeasures & Partial<Place>)[]; moments: MomentOfNetwork[] | null;
};

export const NODES_KEPT = 5_000;
export const NODES_DRAWN = 1_000;
