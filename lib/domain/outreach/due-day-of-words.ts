import { messages } from '@/lib/messages';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';
import { addDays } from '../shared/add-days';
import { dayOfMonthWords } from './day-of-month-words';
import { indexOfWord } from './index-of-word';

const WEEK = 7;

const weekdayOf = (day: string) => isoDayParts(day)?.weekday ?? 0;

const mondayAfter = (today: string) => addDays(today, WEEK - ((weekdayOf(today) + 6) % WEEK));

const firstOfNextMonth = (today: string) => addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7) + '-01';

const nextWeekday = (today: string, weekday: number) => addDays(today, (weekday - weekdayOf(today) + WEEK) % WEEK || WEEK);

const after = (today: string, count: number, unit: number): string | null => {
  if (unit === 0) return addDays(today, count);
  if (unit === 1) return addDays(today, count * WEEK);
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const lastDay = Number(addDays(firstOfNextMonth(first), -1).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(Number(today.slice(8)), lastDay)).padStart(2, '0')}`;
};

/**
 * The day that a person means by a few words, read on `today` ('YYYY-MM-DD'): 'today', 'tomorrow', 'fri' (the next one,
 * never today), 'next fri' (of the week that starts next Monday), 'next week' (its Monday), 'next month' (its first day),
 * 'end of month', 'in 3 days', '2 weeks', '26 nov', 'nov 26' (the next one, today included), 'wed 26 nov 2026',
 * '2026-11-26'. Null when the words say no day.
 */
export const dueDayOfWords = (words: string, today: string): string | null => {
  const { dueWords } = messages.outreach;
  const weekdays = messages.calendar.weekdaysInFull;
  const said = words.toLowerCase().replace(/[.,]/g, ' ').trim().replace(/\s+/g, ' ').slice(0, 60);
  const text = dueWords.lead.reduce((rest, lead) => (rest.startsWith(`${lead} `) ? rest.slice(lead.length + 1) : rest), said);
  if (isoDayParts(text)) return text;
  if (dueWords.today.includes(text)) return today;
  if (dueWords.tomorrow.includes(text)) return addDays(today, 1);
  if (dueWords.nextWeek.includes(text)) return mondayAfter(today);
  if (dueWords.nextMonth.includes(text)) return firstOfNextMonth(today);
  if (dueWords.endOfMonth.includes(text)) return addDays(firstOfNextMonth(today), -1);

  const parts = text.split(' ');
  const [, count = '', unitName = ''] = /^(\d{1,3}) ?(\p{L}+)$/u.exec(dueWords.in.includes(parts[0] ?? '') ? parts.slice(1).join(' ') : text) ?? [];
  const unit = dueWords.units.findIndex((names) => names.includes(unitName));
  if (unit >= 0) return after(today, Number(count), unit);

  const next = parts.length === 2 && dueWords.next.includes(parts[0] ?? '');
  const weekday = indexOfWord(next ? parts[1] : parts.length === 1 ? parts[0] : undefined, weekdays);
  if (weekday >= 0) return next ? addDays(mondayAfter(today), (weekday + 6) % WEEK) : nextWeekday(today, weekday);
  return dayOfMonthWords(indexOfWord(parts[0], weekdays) >= 0 ? parts.slice(1) : parts, today);
};
