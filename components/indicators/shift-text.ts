import { format } from '@/lib/messages/format';

/** A part of a change in the unit of the counts, with its sign: +120, -35, 0. */
export function shiftText(value: number): string {
  const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const text = format.number(Math.abs(rounded), Number.isInteger(rounded) ? 0 : 1);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${text}` : `\u2212${text}`;
}
