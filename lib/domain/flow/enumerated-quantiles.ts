import type { Outcome } from './outcome-range';

const TINY = 1e-12;

/** Exact quantiles of a sum of a few independent outcomes of any amounts: every combination with its probability, 2ⁿ of them. */
export const enumeratedQuantiles = (outcomes: readonly Outcome[], [low, high]: readonly [0.1, 0.9]): [number, number] => {
  let sums: [sum: number, mass: number][] = [[0, 1]];
  for (const { amount, probability } of outcomes) {
    sums = sums.flatMap(([sum, mass]) => [[sum, mass * (1 - probability)], [sum + amount, mass * probability]] as [number, number][]);
  }
  sums.sort(([a], [b]) => a - b);
  const least = (share: number) => {
    let below = 0;
    for (const [sum, mass] of sums) {
      below += mass;
      if (below >= share - TINY) return sum;
    }
    return sums.at(-1)?.[0] ?? 0;
  };
  return [least(low), least(high)];
};
