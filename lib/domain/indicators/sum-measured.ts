import { isMissing, known, missing, type Measured } from './measured';

/** Σ of figures in one unit. Any missing part makes the sum missing with that part's reason; no part at all is `not-available`, never 0. */
export function sumMeasured(parts: readonly Measured[]): Measured {
  if (parts.length === 0) return missing('not-available');
  const gap = parts.find(isMissing);
  return gap ?? known(parts.reduce((sum, part) => sum + (part.value ?? 0), 0));
}
