import { daysBetween } from '../planning/days-between';

/** So many days at most stand in a series. */
const MOST = 8;
/** A year that ends so close to the first or the last day adds nothing to it. */
const CLOSE = 31;

/** The day something started, the last day of each year since that is not within a month of either, and today: ascending, the latest ones where there are too many, the first always. */
export const momentsBetween = (start: string, today: string): string[] => {
  if (start >= today) return [today];
  const [first, last] = [Number(start.slice(0, 4)), Number(today.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first) }, (_, at) => `${first + at}-12-31`).filter((day) => daysBetween(start, day) > CLOSE && daysBetween(day, today) > CLOSE);
  return [start, ...years.slice(-(MOST - 2)), today];
};
