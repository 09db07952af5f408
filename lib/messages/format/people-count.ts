import { locale } from '../locale';
import { number } from './number';

const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });

/** A count of people, jobs or firms: in full below 100,000, then '284K', '2.8M'. */
export function peopleCount(value: number): string {
  return Math.abs(value) < 100_000 ? number(value) : compact.format(value);
}
