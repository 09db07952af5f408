import type { Reason } from './reason';
import { LIKELY_FROM, SAME_FROM, type Verdict } from './verdict';

/** `score` is the probability, 0 to 1, that two records are one; reasons in order of what they weigh. */
export type PairScore = { score: number; verdict: Verdict; reasons: Reason[] };

/**
 * Adds up evidence: the log-odds before anything is compared, plus the weight of each reason; score = 1 / (1 + e^-sum)
 * (Fellegi and Sunter 1969, with weights in natural logarithms).
 */
export const pairScore = (before: number, reasons: readonly Reason[], settled?: Verdict): PairScore => {
  const score = 1 / (1 + Math.exp(-reasons.reduce((sum, { weight }) => sum + weight, before)));
  const verdict = settled ?? (score >= SAME_FROM ? 'same' : score >= LIKELY_FROM ? 'likely' : 'different');
  return { score, verdict, reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
};
