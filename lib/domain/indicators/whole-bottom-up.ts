import { bottomUpSize, type BottomUpSize } from './bottom-up-size';
import { differencePasses, type Contributions } from './difference-passes';
import { firmMiningJobs, type FirmMining } from './firm-mining-jobs';
import { isMissing, missing } from './measured';
import { miningContribution } from './mining-contribution';

export type LinkedFirm = FirmMining & { readonly organizationId: string };
export type WholeBottomUp = BottomUpSize & {
  /** `links`: the sum of the sub-clusters, where a firm of two of them counts in both. */
  readonly counted: 'once' | 'links';
};

const STANDING = { value: 2, band: 1, unknown: 0 } as const;
const KINDS = ['value', 'band'] as const;

/**
 * A cluster's bottom-up size from the firms linked to each of its sub-clusters, as it may be printed beside theirs. A firm linked to
 * several counts once, with the best-known of its shares (a value before a band before unknown, the larger of two values): the share of
 * sales to mining is the firm's, not the link's. What the printed sub-clusters leave over of the whole must pass the release rule by
 * itself (`differencePasses`); else it is `would-disclose`, or, where every sub-cluster is printed and only firms of two of them are left
 * over, their sum, which tells nothing new. Known and banded jobs stand apart only where the same holds of each kind.
 */
export function wholeBottomUp(parts: readonly (readonly LinkedFirm[])[]): WholeBottomUp {
  const links = parts.flat();
  const best = new Map<string, LinkedFirm>();
  for (const link of links) best.set(link.organizationId, firmer(best.get(link.organizationId) ?? link, link));
  const once = [...best.values()];
  const whole = bottomUpSize(once);
  if (isMissing(whole.jobs)) return { ...whole, counted: 'once' };
  const sizes = parts.map((part) => ({ part, size: bottomUpSize(part) }));
  const printed = sizes.filter(({ size }) => !isMissing(size.jobs));
  const apart = sizes.filter(({ size }) => size.partsReleased).map(({ part }) => part);
  const asPrinted = (size: BottomUpSize, firms: readonly LinkedFirm[]): BottomUpSize => ({
    ...size,
    partsReleased: size.partsReleased && KINDS.every((kind) => differencePasses(contributions(firms, kind), apart.map((part) => contributions(part, kind)))),
  });
  if (differencePasses(contributions(once), printed.map(({ part }) => contributions(part)))) return { ...asPrinted(whole, once), counted: 'once' };
  if (sizes.every(({ part, size }) => part.length === 0 || !isMissing(size.jobs))) {
    return { ...asPrinted(bottomUpSize(links), links), firms: whole.firms, counted: 'links' };
  }
  return { firms: whole.firms, jobs: missing('would-disclose'), partsReleased: false, counted: 'once' };
}

const firmer = (one: LinkedFirm, other: LinkedFirm): LinkedFirm => {
  const difference = STANDING[other.share.kind] - STANDING[one.share.kind];
  if (difference !== 0) return difference > 0 ? other : one;
  return one.share.kind === 'value' && other.share.kind === 'value' && other.share.value > one.share.value ? other : one;
};

const contributions = (firms: readonly LinkedFirm[], kind?: 'value' | 'band'): Contributions => {
  const all = new Map<string, number>();
  for (const firm of firms) {
    const amount = kind === undefined || firmMiningJobs(firm).kind === kind ? miningContribution(firm) : 0;
    if (amount > 0) all.set(firm.organizationId, (all.get(firm.organizationId) ?? 0) + amount);
  }
  return all;
};
