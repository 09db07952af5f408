export type Spread = { readonly mean: number; readonly deviation: number };

/** Mean and sample standard deviation (n - 1) in the unit of the values; null below two values. Equal values have deviation 0 exactly. */
export function meanAndDeviation(values: readonly number[]): Spread | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.every((value) => value === values[0])) return { mean, deviation: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
