import type { BottomUpSize } from '../../indicators/bottom-up-size';
import type { Measured } from '../../indicators/measured';

/** One sub-cluster as the published tables and the register show it. */
export type SubclusterFacts = {
  readonly code: string;
  readonly name: string;
  readonly tone: string;
  readonly href: string;
  readonly jobs: Measured;
  readonly lq: Measured;
  /** Of the LQ; null where it has none. */
  readonly interval: { readonly lo: number; readonly hi: number } | null;
  readonly growth: Measured;
  /** First and last year of the growth; null without one. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly className: string | null;
  /** LQ, growth on the scheme's axis and jobs of one and the same table, which may be an older one; null: the class cannot be told. */
  readonly pair: { readonly lq: number; readonly growth: number; readonly jobs: number; readonly year: number } | null;
  /** Of the register, linked to it. */
  readonly firms: number;
  readonly bottomUp: BottomUpSize;
  /** Source keys of the published figures and of the growth, which an older table may hold. */
  readonly cites: readonly string[];
  readonly growthCites: readonly string[];
};

/** A region beside others: the LQ of the same industries. */
export type RegionFacts = { readonly name: string; readonly own: boolean; readonly lq: Measured; readonly interval: { readonly lo: number; readonly hi: number } | null };

export type ClusterFacts = {
  readonly cluster: string;
  readonly clusterHref: string;
  readonly region: string;
  readonly reference: string;
  readonly year: number | null;
  readonly today: string;
  /** Where the class scheme parts LQ and its axis of growth; `percent`: the axis is a fraction. */
  readonly cut: { readonly lq: number; readonly growth: number; readonly percent: boolean };
  readonly subclusters: readonly SubclusterFacts[];
  readonly whole: SubclusterFacts;
  readonly measure: string;
};
