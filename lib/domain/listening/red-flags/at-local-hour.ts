import { instantParts } from '@/lib/messages/format/instant-parts';
import { dayBounds } from '../../shared/day-bounds';

const HOUR = 3_600_000;

/**
 * The instant at which the clocks of a time zone (IANA name) show a full hour (3 to 23) of a day ('YYYY-MM-DD'). On a
 * day of 23 or 25 hours it is the hour on the clock, not so many hours after midnight.
 */
export const atLocalHour = (isoDay: string, hour: number, timeZone: string): Date => {
  const counted = new Date(dayBounds(isoDay, timeZone).from.getTime() + hour * HOUR);
  return new Date(counted.getTime() + (hour - Number(instantParts(counted, timeZone).hour)) * HOUR);
};
