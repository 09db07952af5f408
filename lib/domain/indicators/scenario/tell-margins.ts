import { aggregateRelease } from '../aggregate-release';
import { differencePasses, type Contributions } from '../difference-passes';

/** One group of a breakdown: what each of its firms contributes, and whether its figure passes the release rule by itself. */
export type GroupTelling = { readonly group: string; readonly contributions: Contributions; readonly told: boolean };
export type Telling = {
  /** Whether the figure of all groups together may be told. */
  readonly whole: boolean;
  /** By breakdown: the groups whose figure may be told. */
  readonly told: readonly ReadonlySet<string>[];
};

/**
 * What of a total and its breakdowns (by sub-cluster, by town) may be printed together, so that no subtraction tells what is withheld.
 * The total (`everyone`, each firm once) is told where it passes the release rule and so does what any breakdown's told groups leave over
 * of it (`differencePasses`). Where it is withheld, a breakdown without a withheld group that adds up to the total withholds its smallest,
 * for its sum would be the total. Source: invariants 8 and 9 of the register (aggregates of firm answers).
 */
export function tellMargins(everyone: Contributions, breakdowns: readonly (readonly GroupTelling[])[]): Telling {
  const released = everyone.size === 0 || aggregateRelease([...everyone.values()]).released;
  const whole = released && breakdowns.every((groups) => differencePasses(everyone, groups.filter(({ told }) => told).map(({ contributions }) => contributions)));
  const told = breakdowns.map((groups) => {
    const open = groups.filter((group) => group.told);
    const positive = groups.filter(({ contributions }) => contributions.size > 0);
    const addsUp = sum(everyone) >= positive.reduce((total, { contributions }) => total + sum(contributions), 0) - 1e-9;
    if (whole || !addsUp || positive.some((group) => !group.told)) return new Set(open.map(({ group }) => group));
    const [least] = [...positive].sort((a, b) => sum(a.contributions) - sum(b.contributions));
    return new Set(open.filter((group) => group !== least).map(({ group }) => group));
  });
  return { whole, told };
}

const sum = (contributions: Contributions): number => [...contributions.values()].reduce((total, amount) => total + amount, 0);
