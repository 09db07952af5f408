import { convolvedQuantiles } from './convolved-quantiles';
import { enumeratedQuantiles } from './enumerated-quantiles';
import { expandedQuantiles } from './expanded-quantiles';

/** One outcome: an amount, whole and not negative, that comes with a probability, or nothing does. */
export type Outcome = { readonly amount: number; readonly probability: number };
export type OutcomeMethod = 'convolution' | 'enumeration' | 'expansion';
export type OutcomeRange = { readonly lo: number; readonly hi: number; readonly method: OutcomeMethod };

const LOW = 0.1;
const HIGH = 0.9;
const MOST_STEPS = 20_000_000;
const MOST_ENUMERATED = 14;

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/**
 * The 10th and the 90th percentile of a sum of independent outcomes, in the unit of the amounts: the least sum s with P(S <= s) >= 0.1, 0.9.
 * Exact by convolution where outcomes x different sums stay below 20 million steps, exact by enumeration of up to 14 outcomes
 * of any amounts; else by the Cornish-Fisher expansion from mean, variance and skewness (`expandedQuantiles`): the method is told. Deterministic.
 * The expected sum Σ amount·p may lie outside where one outcome outweighs all others. No outcomes: 0 to 0. RangeError for amounts that are not whole or negative, and for p outside 0 to 1.
 */
export const outcomeRange = (outcomes: readonly Outcome[]): OutcomeRange => {
  for (const { amount, probability } of outcomes) {
    if (!Number.isInteger(amount) || amount < 0 || !(probability >= 0 && probability <= 1)) throw new RangeError('Amounts are whole and not negative, probabilities lie in 0 to 1');
  }
  const counted = outcomes.filter(({ amount, probability }) => amount > 0 && probability > 0);
  const unit = counted.reduce((divisor, { amount }) => commonDivisor(divisor, amount), 0) || 1;
  const total = counted.reduce((sum, { amount }) => sum + amount, 0);
  const method: OutcomeMethod = (total / unit) * counted.length <= MOST_STEPS ? 'convolution' : counted.length <= MOST_ENUMERATED ? 'enumeration' : 'expansion';
  const [lo, hi] = method === 'convolution' ? convolvedQuantiles(counted, unit, [LOW, HIGH])
    : method === 'enumeration' ? enumeratedQuantiles(counted, [LOW, HIGH]) : expandedQuantiles(counted, [LOW, HIGH]);
  return { lo, hi, method };
};
