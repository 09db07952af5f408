import { bottomUpSize, type BottomUpSize } from '../bottom-up-size';
import { differencePasses } from '../difference-passes';
import { LEAST_FIRMS } from '../aggregate-release';
import { isMissing, missing } from '../measured';
import { EXPOSED_FROM, mineExposure, type MineExposure } from '../mine-exposure';
import { miningContribution } from '../mining-contribution';
import type { Quantity } from '../quantity';
import { tellMargins, type GroupTelling, type Telling } from './tell-margins';

/** A firm's jobs in one group, its share of sales to the mine, and the group. */
export type ExposedPart = { readonly firm: string; readonly jobs: Quantity; readonly share: Quantity; readonly group: string };
export type GroupExposure = {
  readonly group: string;
  /** How many firms stand here; how many are exposed is told only from three firms on. */
  readonly firms: MineExposure['firms'];
  readonly countsTold: boolean;
  /** Jobs in firms with half or more of their sales to the mine. */
  readonly exposed: MineExposure['jobs'];
  /** Jobs weighted by the share of sales: known, banded and unknown apart. */
  readonly weighted: BottomUpSize;
};
export type ExposureReport = {
  readonly whole: GroupExposure;
  /** `links`: the jobs of the whole are the sum of the first breakdown, where a firm of two groups counts in both. */
  readonly counted: 'once' | 'links';
  readonly breakdowns: readonly (readonly GroupExposure[])[];
};

/**
 * Exposure to one mine of all firms and of each breakdown (by sub-cluster, by town), as it may be printed together: `mineExposure` for jobs
 * in firms with half or more of their sales to it, `bottomUpSize` for jobs weighted by that share, and `tellMargins` over both so that no
 * subtraction tells a withheld group (`would-disclose`). `firms` hold each firm once; a breakdown may hold parts of it, the first one a firm
 * twice: where only that keeps the total from being told, the sum of its groups stands for it, which tells nothing new.
 */
export function exposureReport(firms: readonly ExposedPart[], breakdowns: readonly (readonly ExposedPart[])[]): ExposureReport {
  const grouped = breakdowns.map((parts) => [...new Set(parts.map(({ group }) => group))].map((group) => ({ group, parts: parts.filter((part) => part.group === group) })));
  const read = grouped.map((groups) => groups.map(({ group, parts }) => exposureOf(group, parts)));
  const [links = []] = breakdowns;
  const telling = (contribution: (part: ExposedPart) => number, told: (one: GroupExposure) => boolean): Telling & { links: boolean } => {
    const groups = grouped.map((own, which) => own.map(({ group, parts }, at): GroupTelling => {
      const one = read[which]?.[at];
      return { group, contributions: contributions(parts, contribution), told: one !== undefined && told(one) };
    }));
    const margins = tellMargins(contributions(firms, contribution), groups);
    const open = groups.map((own, which) => own.filter(({ group }) => margins.told[which]?.has(group)));
    const byLinks = open[0]?.length === groups[0]?.length && open.every((own) => differencePasses(contributions(links, contribution), own.map((one) => one.contributions)));
    return { ...margins, links: byLinks };
  };
  const exposed = telling(exposedJobs, ({ exposed: jobs }) => !isMissing(jobs));
  const weighted = telling(miningContribution, ({ weighted: { jobs } }) => !isMissing(jobs) || jobs.reason === 'not-available');
  const once = exposureOf('', firms);
  const byLinks = (!exposed.whole || !weighted.whole) && exposed.links && weighted.links;
  return {
    whole: byLinks ? { ...exposureOf('', links), firms: once.firms } : withheld(once, exposed.whole, weighted.whole),
    counted: byLinks ? 'links' : 'once',
    breakdowns: read.map((groups, which) => groups.map((one) =>
      withheld(one, exposed.told[which]?.has(one.group) ?? false, weighted.told[which]?.has(one.group) ?? false))),
  };
}

const exposureOf = (group: string, parts: readonly ExposedPart[]): GroupExposure => {
  const { firms, jobs } = mineExposure(parts.map((part) => ({ jobs: part.jobs, shareToMine: part.share })));
  return { group, firms, countsTold: firms.all >= LEAST_FIRMS, exposed: jobs, weighted: bottomUpSize(parts) };
};

const withheld = (one: GroupExposure, exposed: boolean, weighted: boolean): GroupExposure => ({
  ...one,
  exposed: exposed || isMissing(one.exposed) ? one.exposed : missing('would-disclose'),
  weighted: weighted || isMissing(one.weighted.jobs) ? one.weighted : { ...one.weighted, jobs: missing('would-disclose'), partsReleased: false },
});

const middle = (quantity: Quantity): number => (quantity.kind === 'value' ? quantity.value : quantity.kind === 'band' ? (quantity.lo + (quantity.hi ?? quantity.lo)) / 2 : 0);
const reaches = (share: Quantity): boolean => (share.kind === 'value' ? share.value >= EXPOSED_FROM : share.kind === 'band' && (share.hi ?? 1) >= EXPOSED_FROM);
const exposedJobs = ({ jobs, share }: ExposedPart): number => (reaches(share) ? middle(jobs) : 0);

const contributions = (parts: readonly ExposedPart[], of: (part: ExposedPart) => number): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const part of parts) if (of(part) > 0) all.set(part.firm, (all.get(part.firm) ?? 0) + of(part));
  return all;
};
