import type { Outcome } from './outcome-range';

// What a sum of doubles may miss a bound by.
const TINY = 1e-12;

/** Exact quantiles of a sum of independent outcomes whose amounts are all multiples of `unit`: the distribution of the sum, convolved outcome by outcome. */
export const convolvedQuantiles = (outcomes: readonly Outcome[], unit: number, [low, high]: readonly [0.1, 0.9]): [number, number] => {
  const total = outcomes.reduce((sum, { amount }) => sum + amount / unit, 0);
  const mass = new Float64Array(total + 1);
  mass[0] = 1;
  let reach = 0;
  for (const { amount, probability } of outcomes) {
    const step = amount / unit;
    reach += step;
    for (let sum = reach; sum >= 0; sum--) {
      mass[sum] = (mass[sum] ?? 0) * (1 - probability) + (sum >= step ? (mass[sum - step] ?? 0) * probability : 0);
    }
  }
  const least = (share: number) => {
    let below = 0;
    for (let sum = 0; sum <= total; sum++) {
      below += mass[sum] ?? 0;
      if (below >= share - TINY) return sum * unit;
    }
    return total * unit;
  };
  return [least(low), least(high)];
};
