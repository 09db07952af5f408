import { aggregateRelease } from './aggregate-release';
import { firmMiningJobs, type FirmMining } from './firm-mining-jobs';
import { missing, type Missing } from './measured';
import { miningContribution } from './mining-contribution';
import { miningWeightedJobs, type MiningWeightedJobs } from './mining-weighted-jobs';

export type BottomUpSize = {
  /** Firms of the register that count here, whether or not they say anything. */
  readonly firms: number;
  readonly jobs: MiningWeightedJobs | Missing;
  /** Whether the known and the banded part may be printed apart: each part must pass the release rule by itself. */
  readonly partsReleased: boolean;
};

/**
 * Mining-weighted jobs of a set of firms as they may be printed: withheld where fewer than three firms speak or one holds more
 * than 80 % of the sum (`aggregateRelease`). No firm at all is `not-available`. Bands count with their middle, open ones with their bottom.
 */
export function bottomUpSize(firms: readonly FirmMining[]): BottomUpSize {
  if (firms.length === 0) return { firms: 0, jobs: missing('not-available'), partsReleased: false };
  const release = aggregateRelease(firms.map(miningContribution));
  if (!release.released) return { firms: firms.length, jobs: missing(release.reason), partsReleased: false };
  const parts = (['value', 'band'] as const)
    .map((kind) => firms.filter((firm) => firmMiningJobs(firm).kind === kind && miningContribution(firm) > 0))
    .filter((part) => part.length > 0);
  const partsReleased = parts.every((part) => aggregateRelease(part.map(miningContribution)).released);
  return { firms: firms.length, jobs: miningWeightedJobs(firms), partsReleased };
}
