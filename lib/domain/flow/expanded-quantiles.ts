import type { Outcome } from './outcome-range';

// Standard normal quantile of 0.9; that of 0.1 is its negative.
const Z_90 = 1.2815515655446004;

/**
 * Quantiles of a sum of many independent outcomes by the Cornish-Fisher expansion (1938) to the third moment: `μ + σ·(z + (z² - 1)·γ/6)`,
 * μ = Σ a·p, σ² = Σ a²·p(1-p), γ = Σ a³·p(1-p)(1-2p) / σ³; rounded to whole units and kept within 0 and Σ a. For the 10th and the 90th percentile.
 */
export const expandedQuantiles = (outcomes: readonly Outcome[], shares: readonly [0.1, 0.9]): [number, number] => {
  let [mean, variance, third, total] = [0, 0, 0, 0];
  for (const { amount, probability: p } of outcomes) {
    mean += amount * p;
    variance += amount * amount * p * (1 - p);
    third += amount ** 3 * p * (1 - p) * (1 - 2 * p);
    total += amount;
  }
  const deviation = Math.sqrt(variance);
  const skewness = deviation === 0 ? 0 : third / deviation ** 3;
  const [low, high] = shares.map((share) => {
    const z = share < 0.5 ? -Z_90 : Z_90;
    return Math.min(total, Math.max(0, Math.round(mean + deviation * (z + ((z * z - 1) * skewness) / 6))));
  });
  return [low ?? 0, high ?? 0];
};
