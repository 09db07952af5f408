import { instantParts } from './instant-parts';

/** The calendar day, 'YYYY-MM-DD', on which an instant falls in a time zone such as 'America/Vancouver'. */
export function dayOfInstant(instant: Date, timeZone: string): string {
  const parts = instantParts(instant, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}
