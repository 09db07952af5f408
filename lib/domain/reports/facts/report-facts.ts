import type { DirectoryEntry } from '../../directory/directory-entry';
import type { ReportSource } from '../report';
import type { ClusterFacts, RegionFacts, SubclusterFacts } from './cluster-facts';
import type { FirmFacts } from './firm-facts';
import type { OutreachFacts } from './outreach-facts';
import type { PipelineFacts } from './pipeline-facts';
import type { StandingFacts } from './standing-facts';

/** Everything read for one report; what a kind does not use is null. */
export type ReportFacts = {
  readonly today: string;
  readonly cluster: ClusterFacts;
  /** The part of the cluster a profile is about, and the same industries in other regions; null: the whole. */
  readonly part: SubclusterFacts | null;
  readonly regions: readonly RegionFacts[];
  readonly standing: StandingFacts | null;
  readonly outreach: OutreachFacts | null;
  readonly pipeline: PipelineFacts | null;
  readonly members: readonly DirectoryEntry[] | null;
  readonly firm: FirmFacts | null;
  readonly sources: readonly ReportSource[];
  readonly vintages: readonly { readonly id: string; readonly name: string }[];
  readonly sample: boolean;
};
