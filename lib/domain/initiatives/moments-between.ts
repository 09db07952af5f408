/** So many days at most stand in a series. */
const MOST = 8;

/** The day something started, the last day of each full year since, and today: ascending, the latest ones where there are too many, the first always. */
export const momentsBetween = (start: string, today: string): string[] => {
  if (start >= today) return [today];
  const [first, last] = [Number(start.slice(0, 4)), Number(today.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first) }, (_, at) => `${first + at}-12-31`).filter((day) => day > start && day < today);
  return [start, ...years.slice(-(MOST - 2)), today];
};
