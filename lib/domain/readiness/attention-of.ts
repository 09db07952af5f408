import { addDays } from '../shared/add-days';
import type { CurrentStanding } from './current-standing';

export const ATTENTION_REASONS = ['scorers-differ', 'evidence-gone', 'expired', 'expiring'] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

/** Days before the last day of a score on which it is worth looking at again. */
export const EXPIRING_WITHIN = 60;

/** Why an assessment needs another look today, the gravest first; null when it does not. */
export function attentionOf({ axes, expired, lastsUntil }: Pick<CurrentStanding, 'axes' | 'expired' | 'lastsUntil'>, today: string): AttentionReason | null {
  if (axes.some(({ reason }) => reason === 'scorers-differ')) return 'scorers-differ';
  if (axes.some(({ reason }) => reason === 'evidence-gone')) return 'evidence-gone';
  if (expired) return 'expired';
  return lastsUntil !== null && lastsUntil <= addDays(today, EXPIRING_WITHIN) ? 'expiring' : null;
}
