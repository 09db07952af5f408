import { aggregateRelease } from './aggregate-release';
import { missing, type Missing } from './measured';
import type { Quantity } from './quantity';

export const EXPOSED_FROM = 0.5;

/** A firm's jobs and its share of sales to the one mine asked about. */
export type ExposedFirm = { readonly jobs: Quantity; readonly shareToMine: Quantity };

export type MineExposure = {
  readonly firms: { readonly exposed: number; readonly possibly: number; readonly notKnown: number; readonly all: number };
  /** Jobs in exposed firms: at least `lo`, at most `hi` with the possibly exposed; `hi` null where jobs are open or unknown. */
  readonly jobs: { readonly lo: number; readonly hi: number | null } | Missing;
};

/**
 * Exposure to one mine: firms, and jobs in them, that sell half or more to it. A band wholly at or above 0.5 is exposed, one that reaches
 * it is possibly so; an unknown share is counted apart and in neither. Jobs are withheld (`too-few-firms`, `withheld-dominance`) as every
 * aggregate of firm answers. No exposed or possibly exposed firm: lo = hi = 0. RangeError for a share outside 0 to 1.
 */
export function mineExposure(firms: readonly ExposedFirm[]): MineExposure {
  const standings = firms.map((firm) => ({ firm, standing: standingOf(firm.shareToMine) }));
  const of = (standing: Standing) => standings.filter((one) => one.standing === standing).map(({ firm }) => firm);
  const [exposed, possibly] = [of('exposed'), of('possibly')];
  const counts = { exposed: exposed.length, possibly: possibly.length, notKnown: of('not-known').length, all: firms.length };
  return { firms: counts, jobs: jobsOf(exposed, possibly) };
}

type Standing = 'exposed' | 'possibly' | 'not' | 'not-known';

function standingOf(share: Quantity): Standing {
  if (share.kind === 'unknown') return 'not-known';
  const [lo, hi] = share.kind === 'value' ? [share.value, share.value] : [share.lo, share.hi ?? 1];
  if (!(lo >= 0 && hi >= lo && hi <= 1)) throw new RangeError(`A share of sales lies in 0 to 1, got ${lo} to ${hi}`);
  if (lo >= EXPOSED_FROM) return 'exposed';
  return hi >= EXPOSED_FROM ? 'possibly' : 'not';
}

function jobsOf(exposed: readonly ExposedFirm[], possibly: readonly ExposedFirm[]): MineExposure['jobs'] {
  const all = [...exposed, ...possibly];
  if (all.length === 0) return { lo: 0, hi: 0 };
  const release = aggregateRelease(all.map(({ jobs }) => middle(jobs)));
  const sure = exposed.length === 0 || possibly.length === 0 ? null : aggregateRelease(exposed.map(({ jobs }) => middle(jobs)));
  if (!release.released) return missing(release.reason);
  if (sure && !sure.released) return missing(sure.reason);
  const most = all.map(({ jobs }) => bounds(jobs).hi);
  return {
    lo: exposed.reduce((sum, { jobs }) => sum + bounds(jobs).lo, 0),
    hi: most.reduce<number | null>((sum, hi) => (sum === null || hi === null ? null : sum + hi), 0),
  };
}

const bounds = (jobs: Quantity): { lo: number; hi: number | null } => {
  if (jobs.kind === 'unknown') return { lo: 0, hi: null };
  return jobs.kind === 'value' ? { lo: jobs.value, hi: jobs.value } : jobs;
};

const middle = (jobs: Quantity): number => {
  const { lo, hi } = bounds(jobs);
  return (lo + (hi ?? lo)) / 2;
};
