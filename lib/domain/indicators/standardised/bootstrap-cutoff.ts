import { known, missing, type Measured } from '../measured';
import { meanAndDeviation } from './mean-and-deviation';
import { percentile } from './percentile';
import type { Random } from './seeded-random';

export const RESAMPLES = 1000;
export const CUTOFF_PERCENTILE = 0.95;

/**
 * The standardised value above which an industry counts as concentrated, without assuming a distribution: regions are drawn with
 * replacement B times, each draw is standardised, the 95th percentiles (type 7) are averaged. In standard deviations.
 * `random` decides the draws: pass `seededRandom(seed)` and print the seed. Draws of one value only have no spread and are left out;
 * if all are, `no-spread`; fewer than two values `too-few-regions`. Source: Tian 2013, JRAP 43(2) 186-197.
 */
export function bootstrapCutoff(values: readonly number[], random: Random, resamples = RESAMPLES): Measured {
  if (values.length < 2) return missing('too-few-regions');
  let sum = 0;
  let draws = 0;
  for (let b = 0; b < resamples; b += 1) {
    const draw = values.map(() => values[Math.floor(random() * values.length)] ?? NaN);
    const spread = meanAndDeviation(draw);
    if (spread === null || spread.deviation === 0) continue;
    sum += (percentile(draw, CUTOFF_PERCENTILE) - spread.mean) / spread.deviation;
    draws += 1;
  }
  return draws === 0 ? missing('no-spread') : known(sum / draws);
}
