import { isoDayParts } from '../../messages/format/iso-day-parts';
import { fold } from '../register/fold';
import type { DateOrder } from './date-order';

const MONTHS = [
  ['jan', 'january', 'janv', 'janvier'], ['feb', 'february', 'fev', 'fevr', 'fevrier'], ['mar', 'march', 'mars'], ['apr', 'april', 'avr', 'avril'], ['may', 'mai'],
  ['jun', 'june', 'juin'], ['jul', 'july', 'juil', 'juillet'], ['aug', 'august', 'aout'], ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'], ['nov', 'november', 'novembre'], ['dec', 'december', 'decembre'],
];
const NUMBER_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

export type ReadDay = { ok: true; day: string } | { ok: false; reason: 'not-a-day' | 'day-or-month' };

const built = (year: string, month: number | undefined, day: string, today: string): ReadDay => {
  if (month === undefined) return { ok: false, reason: 'not-a-day' };
  // Two digits: the last year of that ending that is not beyond next year.
  const short = Number(`${today.slice(0, 2)}${year.padStart(2, '0')}`);
  const full = year.length === 4 ? Number(year) : short > Number(today.slice(0, 4)) + 1 ? short - 100 : short;
  const text = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parts = isoDayParts(text);
  return parts !== null && parts.year >= 1900 && parts.year <= 2199 ? { ok: true, day: text } : { ok: false, reason: 'not-a-day' };
};

/**
 * A day as people write it, as 'YYYY-MM-DD': year first, day or month first as `order` says, or with the month in words (English or
 * French); a time of day behind it is dropped. '03/04/2025' under the order `ask` is refused: a wrong month is worse than a question.
 */
export const readDay = (text: string, order: DateOrder, today: string): ReadDay => {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i, '');
  const iso = /^(\d{4})[-/. ]?(\d{1,2})[-/. ](\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (iso) return built(iso[1] ?? '', Number(iso[2]), iso[3] ?? '', today);
  const three = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(plain);
  if (three) {
    const [, first = '', second = '', year = ''] = three;
    if (Number(first) > 12 || order === 'day-first' && Number(second) <= 12) return built(year, Number(second), first, today);
    if (Number(second) > 12 || order === 'month-first' || first === second) return built(year, Number(first), second, today);
    return { ok: false, reason: 'day-or-month' };
  }
  const words = fold(plain).replace(/(\d)(st|nd|rd|th|er)\b/g, '$1').split(' ');
  const month = words.map((word) => NUMBER_OF.get(word)).find((found) => found !== undefined);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [a = '', b = ''] = numbers;
  if (month === undefined || numbers.length !== 2) return { ok: false, reason: 'not-a-day' };
  return a.length === 4 ? built(a, month, b, today) : built(b, month, a, today);
};
