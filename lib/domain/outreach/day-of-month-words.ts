import { messages } from '@/lib/messages';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';
import { indexOfWord } from './index-of-word';

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** 'nov 26', '26 nov' or '26 nov 2026' as words; without a year the next such day, `today` included. Null when it is none. */
export const dayOfMonthWords = (words: readonly string[], today: string): string | null => {
  const [first = '', second = '', year, more] = words;
  if (more !== undefined || (year !== undefined && !/^\d{4}$/.test(year))) return null;
  const dayFirst = DAY.test(first);
  const day = DAY.exec(dayFirst ? first : second)?.[1];
  const month = indexOfWord(dayFirst ? second : first, messages.calendar.monthsInFull);
  if (!day || month < 0) return null;
  const inYear = (of: number) => `${of}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return isoDayParts(inYear(Number(year))) ? inYear(Number(year)) : null;
  // Eight years ahead always holds a 29 February, also across a century that has none.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const candidate = inYear(Number(today.slice(0, 4)) + ahead);
    if (candidate >= today && isoDayParts(candidate)) return candidate;
  }
  return null;
};
