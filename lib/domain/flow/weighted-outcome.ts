import { flowFigure, noFigure, type FlowFigure } from './flow-figure';
import { outcomeRange, type OutcomeRange } from './outcome-range';

/** An open case as it is weighed: a whole amount (jobs, or cents), null where none is stated, and the probability of its stage. */
export type Weighed = { readonly amount: number | null; readonly probability: number };

export type WeightedOutcome = {
  expected: FlowFigure;
  range: OutcomeRange | null;
  /** All of the amounts, were every case won. */
  atMost: number;
  /** Cases with an amount, and those without: the latter are in no sum. */
  counted: number;
  unstated: number;
};

/**
 * What open cases may bring: expected `Σ amount·p`, with the 10th to 90th percentile of independent outcomes (`outcomeRange`), in the unit of the amounts.
 * Cases that state no amount are left out and counted. Null `none-stated` when none states one. An amount of 0 is stated.
 */
export const weightedOutcome = (cases: readonly Weighed[]): WeightedOutcome => {
  const stated = cases.flatMap(({ amount, probability }) => (amount === null ? [] : [{ amount, probability }]));
  const unstated = cases.length - stated.length;
  if (stated.length === 0) return { expected: noFigure('none-stated'), range: null, atMost: 0, counted: 0, unstated };
  return {
    expected: flowFigure(stated.reduce((sum, { amount, probability }) => sum + amount * probability, 0)),
    range: outcomeRange(stated),
    atMost: stated.reduce((sum, { amount }) => sum + amount, 0),
    counted: stated.length,
    unstated,
  };
};
