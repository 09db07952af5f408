import { bottomUpSize, type BottomUpSize } from './bottom-up-size';
import type { FirmMining } from './firm-mining-jobs';
import { isMissing, missing } from './measured';

export type LinkedFirm = FirmMining & { readonly organizationId: string };

const STANDING = { value: 2, band: 1, unknown: 0 } as const;

const firmer = (one: LinkedFirm, other: LinkedFirm): LinkedFirm => {
  const difference = STANDING[other.share.kind] - STANDING[one.share.kind];
  if (difference !== 0) return difference > 0 ? other : one;
  return one.share.kind === 'value' && other.share.kind === 'value' && other.share.value > one.share.value ? other : one;
};

/**
 * A cluster's bottom-up size from the links of its sub-clusters. A firm linked to several counts once, with the best-known of
 * its shares (a value before a band before unknown, the larger of two values): the share of sales to mining is the firm's, not
 * the link's. Where exactly one part is withheld for its firms' sake, subtraction would give it away: `would-disclose`.
 */
export function wholeBottomUp(links: readonly LinkedFirm[], parts: readonly BottomUpSize[]): BottomUpSize {
  const once = new Map<string, LinkedFirm>();
  for (const link of links) once.set(link.organizationId, firmer(once.get(link.organizationId) ?? link, link));
  const whole = bottomUpSize([...once.values()]);
  const withheld = parts.filter(({ jobs }) => isMissing(jobs) && (jobs.reason === 'too-few-firms' || jobs.reason === 'withheld-dominance'));
  if (withheld.length !== 1 || parts.length === 1 || isMissing(whole.jobs)) return whole;
  return { firms: whole.firms, jobs: missing('would-disclose'), partsReleased: false };
}
