import { locale } from '../locale';

const formatters = new Map<string, Intl.DateTimeFormat>();

export interface InstantParts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

/** An instant's two-digit clock and calendar parts in a time zone; throws RangeError for an unknown zone. */
export function instantParts(instant: Date, timeZone: string): InstantParts {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const found: InstantParts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatter.formatToParts(instant)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour' || type === 'minute') {
      found[type] = value;
    }
  }
  return found;
}
