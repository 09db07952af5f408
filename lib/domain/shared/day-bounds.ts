import { addDays } from './add-days';
import { localDay } from './local-day';

const HOUR = 3_600_000;

/** The first instant whose calendar day in the zone is `isoDay`; days of 23 and 25 hours are found as they are. */
const firstInstant = (isoDay: string, timeZone: string): Date => {
  let from = Date.parse(`${isoDay}T00:00:00Z`) - 15 * HOUR;
  let to = from + 30 * HOUR;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (localDay(new Date(middle), timeZone) < isoDay) from = middle;
    else to = middle;
  }
  return new Date(to);
};

/**
 * The instants of a calendar day ('YYYY-MM-DD') in a time zone (IANA name): from, inclusive, to the first of the next
 * day, exclusive.
 */
export const dayBounds = (isoDay: string, timeZone: string): { from: Date; to: Date } => ({
  from: firstInstant(isoDay, timeZone),
  to: firstInstant(addDays(isoDay, 1), timeZone),
});
