import { flowFigure, noFigure, type FlowFigure } from './flow-figure';

/** A forecast as it was stored, beside what came of its cases; `actual` null while not settled. In whole units (jobs). */
export type ForecastBeside = { readonly expected: number; readonly lo: number; readonly hi: number; readonly actual: number | null };

export type ForecastRecord = { settled: number; waiting: number; meanError: FlowFigure; meanAbsolute: FlowFigure; inside: FlowFigure; within: number };

/**
 * How good stored forecasts were, over those that are settled: mean error `Σ (actual - expected) / n` (above 0: more came than forecast), mean absolute
 * error, both in the unit of the amounts, and the share of actuals with lo <= actual <= hi, which a good range of 10th to 90th percentile holds at about 0.8.
 * Null `not-settled` while none is.
 */
export const forecastRecord = (forecasts: readonly ForecastBeside[]): ForecastRecord => {
  const settled = forecasts.flatMap(({ actual, ...rest }) => (actual === null ? [] : [{ ...rest, actual }]));
  const waiting = forecasts.length - settled.length;
  const within = settled.filter(({ lo, hi, actual }) => actual >= lo && actual <= hi).length;
  const mean = (of: (one: (typeof settled)[number]) => number): FlowFigure =>
    settled.length === 0 ? noFigure('not-settled') : flowFigure(settled.reduce((sum, one) => sum + of(one), 0) / settled.length);
  return {
    settled: settled.length,
    waiting,
    meanError: mean(({ actual, expected }) => actual - expected),
    meanAbsolute: mean(({ actual, expected }) => Math.abs(actual - expected)),
    inside: settled.length === 0 ? noFigure('not-settled') : flowFigure(within / settled.length),
    within,
  };
};
