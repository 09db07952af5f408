import { aggregateRelease } from '../indicators/aggregate-release';
import { differencePasses } from '../indicators/difference-passes';
import { firmMiningJobs, type FirmMining } from '../indicators/firm-mining-jobs';
import { known, missing, type Measured } from '../indicators/measured';
import { miningContribution } from '../indicators/mining-contribution';

/** `atLevel` null: it cannot be told whether the firm stands at the level. */
export type ShareFirm = FirmMining & { readonly id: string; readonly atLevel: boolean | null };

export type MiningShareAtLevel = {
  /** Of the mining-weighted jobs of the firms that state both figures; withheld where it would tell of one firm. */
  readonly share: Measured;
  /** Null when what is not known could settle it either way. */
  readonly met: boolean | null;
  /** Firms whose mining-weighted jobs are known, of all. */
  readonly counted: number;
  readonly of: number;
};

type Cuts = { readonly least: number; readonly leastKnown: number };

/**
 * Share of mining-weighted jobs (`Σ jobs · share of sales`) held by firms at the level, against `least`. Met when it is at least that
 * much even if every firm of unknown level stood below and bands lay at their worst end; not met when it is less even at their best.
 * Firms without known figures are left out; where fewer than `leastKnown` of the firms have them, nothing is settled.
 * Printed only where both the firms at the level and the rest pass the release rule (three firms, none above 80 %).
 */
export function miningShareAtLevel(firms: readonly ShareFirm[], { least, leastKnown }: Cuts): MiningShareAtLevel {
  const weighed = firms.map((firm) => ({ firm, range: rangeOf(firm), middle: miningContribution(firm) })).filter(({ range }) => range !== null);
  const at = (level: boolean | null) => weighed.filter(({ firm }) => firm.atLevel === level);
  const sum = (part: typeof weighed, end: 'lo' | 'hi') => part.reduce((total, { range }) => total + (range?.[end] ?? 0), 0);
  const ready = at(true);
  const [open, below] = [at(null), at(false)];
  const worst = fraction(sum(ready, 'lo'), sum(below, 'hi') + sum(open, 'hi'));
  const best = fraction(sum(ready, 'hi') + sum(open, 'hi'), sum(below, 'lo'));
  const enough = firms.length > 0 && weighed.length >= leastKnown * firms.length;
  const met = !enough || worst === null || best === null ? null : worst >= least ? true : best < least ? false : null;
  return { share: printed(weighed, ready), met, counted: weighed.length, of: firms.length };
}

function rangeOf(firm: ShareFirm): { lo: number; hi: number } | null {
  const jobs = firmMiningJobs(firm);
  if (jobs.kind === 'unknown') return null;
  return jobs.kind === 'value' ? { lo: jobs.value, hi: jobs.value } : { lo: jobs.lo, hi: jobs.hi ?? Infinity };
}

/** part / (part + rest), null when both are 0; an endless part is all of it, an endless rest leaves nothing. */
function fraction(part: number, rest: number): number | null {
  if (part === 0 && rest === 0) return null;
  if (rest === Infinity) return 0;
  return part === Infinity ? 1 : part / (part + rest);
}

type Weighed = readonly { firm: ShareFirm; middle: number }[];

function printed(all: Weighed, ready: Weighed): Measured {
  if (all.length === 0) return missing('not-available');
  const total = contributionsOf(all);
  const part = contributionsOf(ready);
  const release = aggregateRelease([...total.values()]);
  if (!release.released) return missing(release.reason);
  const told = part.size === 0 || (aggregateRelease([...part.values()]).released && differencePasses(total, [part]));
  if (!told) return missing('would-disclose');
  const sumOf = (amounts: Map<string, number>) => [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return known(sumOf(part) / sumOf(total));
}

const contributionsOf = (firms: Weighed): Map<string, number> =>
  new Map(firms.filter(({ middle }) => middle > 0).map(({ firm, middle }) => [firm.id, middle]));
