import { calendar } from '../en/calendar';
import { isoDayParts } from './iso-day-parts';

/**
 * A day of the trade: 'short' is '19 Nov', 'year' is '19 Nov 2026', 'full' is 'Thursday, 19 November', 'weekday' is 'Thu'.
 * Months are spelled by the catalogue, not by Intl: server and browser must print the same text.
 * Text that is not a day is shown as it came.
 */
export function day(isoDay: string, style: 'short' | 'year' | 'full' | 'weekday' = 'short'): string {
  const parts = isoDayParts(isoDay);
  if (!parts) return isoDay;
  if (style === 'weekday') return calendar.weekdays[parts.weekday] ?? isoDay;
  if (style === 'full') {
    return `${calendar.weekdaysInFull[parts.weekday]}, ${parts.day} ${calendar.monthsInFull[parts.month - 1]}`;
  }
  const short = `${parts.day} ${calendar.months[parts.month - 1]}`;
  return style === 'year' ? `${short} ${parts.year}` : short;
}
