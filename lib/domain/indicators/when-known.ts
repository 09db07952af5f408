import { isMissing, type Measured, type Missing } from './measured';

/**
 * Computes from named figures once all are known; otherwise the first missing one, in the order written,
 * passes through with its reason, so that null never turns into 0 on the way.
 */
export function whenKnown<Name extends string, Result>(
  figures: Readonly<Record<Name, Measured>>,
  compute: (values: Record<Name, number>) => Result,
): Result | Missing {
  const values: Partial<Record<Name, number>> = {};
  for (const name in figures) {
    const figure: Measured = figures[name];
    if (isMissing(figure)) return figure;
    values[name] = figure.value;
  }
  return compute(values as Record<Name, number>);
}
