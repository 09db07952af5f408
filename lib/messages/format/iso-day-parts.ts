export interface IsoDayParts {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  /** 0 is Sunday */
  weekday: number;
  /** Whole days since 1970-01-01; the difference of two is a number of days. */
  serial: number;
}

/** Takes 'YYYY-MM-DD' apart, without any time zone. Null when it is not a day of the calendar. */
export function isoDayParts(isoDay: string): IsoDayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return { year, month, day, weekday: midnight.getUTCDay(), serial: midnight.getTime() / 86_400_000 };
}
