import { mayBeLoggedOn } from '../outreach/may-be-logged-on';
import { localDay } from '../shared/local-day';

/** The day a message was sent, in the zone of the workspace; `today` when it says none, one that is no date, or one still to come. */
export const emailDay = (sentAt: string | null, today: string, timeZone: string): string => {
  const instant = sentAt === null ? Number.NaN : Date.parse(sentAt);
  if (!Number.isFinite(instant) || instant < 0) return today;
  const day = localDay(new Date(instant), timeZone);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && mayBeLoggedOn(day, today) ? day : today;
};
