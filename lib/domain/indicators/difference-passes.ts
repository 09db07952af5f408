import { aggregateRelease } from './aggregate-release';

/** What each firm contributes, by firm; only what is above 0. */
export type Contributions = ReadonlyMap<string, number>;

/** Rounding of sums of a firm's sites, in jobs. */
const LEAST = 1e-9;

/**
 * Whether a total may be told beside groups: what their sum leaves over of it, firm by firm and in either direction (withheld groups, firms
 * that stand in two groups), is nothing or passes the release rule by itself (three firms, none above 80 %).
 */
export function differencePasses(total: Contributions, told: readonly Contributions[]): boolean {
  const rest = new Map(total);
  for (const group of told) for (const [firm, amount] of group) rest.set(firm, (rest.get(firm) ?? 0) - amount);
  const left = [...rest.values()].map(Math.abs).filter((amount) => amount > LEAST);
  return left.length === 0 || aggregateRelease(left).released;
}
