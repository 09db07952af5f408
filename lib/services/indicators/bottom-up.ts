import { aggregateRelease } from '@/lib/domain/indicators/aggregate-release';
import { firmMiningJobs } from '@/lib/domain/indicators/firm-mining-jobs';
import { missing, type Missing } from '@/lib/domain/indicators/measured';
import { miningWeightedJobs, type MiningWeightedJobs } from '@/lib/domain/indicators/mining-weighted-jobs';
import type { SubclusterDefinition } from './cluster-of';
import type { SubclusterFirm } from './firms-of-subclusters';

export type BottomUp = { firms: number; jobs: MiningWeightedJobs | Missing };

const weightFor = (firm: SubclusterFirm, { industries }: SubclusterDefinition) =>
  industries.find(({ code }) => firm.naicsCodes.some((own) => own.startsWith(code)))?.weight;

const contribution = (firm: SubclusterFirm) => {
  const jobs = firmMiningJobs(firm);
  return jobs.kind === 'value' ? jobs.value : jobs.kind === 'band' ? (jobs.lo + (jobs.hi ?? jobs.lo)) / 2 : 0;
};

/** Mining-weighted jobs of a sub-cluster from its firms; withheld where fewer than three firms speak or one dominates. */
export const bottomUp = (definition: SubclusterDefinition, firms: readonly SubclusterFirm[]): BottomUp => {
  const own = firms.filter((firm) => firm.subclusterCode === definition.code && firm.role !== 'institution');
  if (own.length === 0) return { firms: 0, jobs: missing('not-available') };
  const release = aggregateRelease(own.map(contribution));
  if (!release.released) return { firms: own.length, jobs: missing(release.reason) };
  return { firms: own.length, jobs: miningWeightedJobs(own.map((firm) => ({ ...firm, suggestedWeight: weightFor(firm, definition) }))) };
};
