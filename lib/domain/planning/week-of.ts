import { addDays } from '../shared/add-days';

/**
 * The seven days of the week `isoDay` ('YYYY-MM-DD') lies in, Monday first.
 * Throws RangeError when `isoDay` is not a day.
 */
export const weekOf = (isoDay: string): string[] => {
  const weekday = new Date(`${addDays(isoDay, 0)}T00:00:00Z`).getUTCDay();
  const monday = addDays(isoDay, -((weekday + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(monday, after));
};
