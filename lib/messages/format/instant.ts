import { day } from './day';
import { instantParts } from './instant-parts';

/** An instant in a time zone: '19 Nov 2026, 14:10'. */
export function instant(value: Date, timeZone: string): string {
  const parts = instantParts(value, timeZone);
  return `${day(`${parts.year}-${parts.month}-${parts.day}`, 'year')}, ${parts.hour}:${parts.minute}`;
}
