import { format } from '@/lib/messages/format';
import { lqText } from './lq-text';

export const HEAT_VALUES = ['lq', 'symmetric'] as const;
export type HeatValue = (typeof HEAT_VALUES)[number];

/** What a cell prints: the quotient, or (LQ - 1)/(LQ + 1), which the colours are even in. */
export const heatText = (shown: HeatValue, lq: number): string => {
  if (shown === 'lq') return lqText(lq);
  const symmetric = (lq - 1) / (lq + 1);
  const text = format.number(Math.abs(symmetric), 2);
  return Number(text) === 0 ? text : `${symmetric > 0 ? '+' : '\u2212'}${text}`;
};
