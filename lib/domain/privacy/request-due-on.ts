import { nextBusinessDay } from '../listening/red-flags/business-day';

/** Business days to answer a request for access. */
const DAYS = 30;

/**
 * The last day ('YYYY-MM-DD') to answer a request for access received on `receivedOn`: the 30th business day after it, Saturdays,
 * Sundays and the holidays passed in left out, which must reach three months. Source: Freedom of Information and Protection of
 * Privacy Act (British Columbia), section 7 (1), and "day" in its Schedule 1.
 */
export const requestDueOn = (receivedOn: string, holidays: ReadonlySet<string>): string => {
  let day = receivedOn;
  for (let count = 0; count < DAYS; count += 1) day = nextBusinessDay(day, holidays);
  return day;
};
