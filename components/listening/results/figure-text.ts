import type { Question } from '@/lib/domain/listening/question';
import { format } from '@/lib/messages/format';

/** A mean or median with its unit; a year has no thousands. */
export const figureText = ({ unit }: Question, value: number): string =>
  unit === 'year' ? String(Math.round(value)) : `${format.number(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1)}${unit ? ` ${unit}` : ''}`;
