import { messages } from '../../messages';

/** Days further from today than this many months are mistyped as often as meant. */
const FAR_MONTHS = 12;

/** Whole months from one day to a later one. */
const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
};

/** How far a day ('YYYY-MM-DD') lies from today, in words, from twelve whole months on, before or after; null of any nearer one. */
export const farOff = (day: string, today: string): string | null => {
  const ahead = day > today;
  const months = ahead ? monthsBetween(today, day) : monthsBetween(day, today);
  if (months < FAR_MONTHS) return null;
  const { monthsAgo, inMonths } = messages.calendar;
  return ahead ? inMonths(months) : monthsAgo(months);
};
