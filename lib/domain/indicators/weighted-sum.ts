import { isMissing, known, type Measured } from './measured';
import { sumMeasured } from './sum-measured';

export type WeightedFigure = { readonly weight: number; readonly figure: Measured };

/**
 * Σ w·e. A missing figure makes the sum missing with its reason, unless its weight is exactly 0: it then takes no part.
 * Weights are definition weights in [0, 1]; RangeError outside.
 */
export function weightedSum(parts: readonly WeightedFigure[]): Measured {
  const outside = parts.find(({ weight }) => !(weight >= 0 && weight <= 1));
  if (outside) throw new RangeError(`A definition weight lies in 0 to 1, got ${outside.weight}`);
  return sumMeasured(
    parts
      .filter(({ weight }) => weight > 0)
      .map(({ weight, figure }) => (isMissing(figure) ? figure : known(weight * figure.value))),
  );
}
