import { known, missing, type Measured } from '../measured';

export type Normality = {
  /** Jarque-Bera `n/6·(S² + (K - 3)²/4)`, S skewness and K kurtosis. */
  readonly statistic: Measured;
  /** exp(-statistic/2), its chi-squared probability with two degrees of freedom; rough in small samples. */
  readonly p: Measured;
  /** Not rejected at 5 %; null where it cannot be tested. */
  readonly passed: boolean | null;
};

const LEVEL = 0.05;

/**
 * Whether quotients over regions may be read as normal, which the fixed cut-offs 1.96 and 1.645 assume: Jarque and Bera 1980.
 * Below eight values `too-few-regions`; equal values `no-spread`.
 */
export function normality(values: readonly number[]): Normality {
  const n = values.length;
  if (n < 8) return untested('too-few-regions');
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  const variance = moment(2);
  if (values.every((value) => value === values[0]) || variance === 0) return untested('no-spread');
  const skewness = moment(3) / variance ** 1.5;
  const kurtosis = moment(4) / variance ** 2;
  const statistic = (n / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  const p = Math.exp(-statistic / 2);
  return { statistic: known(statistic), p: known(p), passed: p >= LEVEL };
}

const untested = (reason: 'too-few-regions' | 'no-spread'): Normality =>
  ({ statistic: missing(reason), p: missing(reason), passed: null });
