import { isMissing, known, missing, type Measured } from '../measured';
import { meanAndDeviation } from './mean-and-deviation';

/**
 * Standardised figures `(x - mean) / sd` of one industry over regions, in standard deviations; sample sd (n - 1).
 * Missing figures take no part and pass their reason on; fewer than two known ones are `too-few-regions`; sd = 0 is `no-spread`.
 * No |z| exceeds (n - 1)/√n. Bare arithmetic: the least number of regions is asked for by `standardisedLq`.
 * Source: O'Donoghue and Gleave 2004, Regional Studies 38(4) 419-427.
 */
export function standardise(figures: readonly Measured[]): readonly Measured[] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const spread = meanAndDeviation(values);
  return figures.map((figure) => {
    if (isMissing(figure)) return figure;
    if (spread === null) return missing('too-few-regions');
    return spread.deviation === 0 ? missing('no-spread') : known((figure.value - spread.mean) / spread.deviation);
  });
}
