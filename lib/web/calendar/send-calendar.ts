import 'server-only';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { calendarText } from './calendar-text';
import { ownOrigin } from './own-origin';

type Sent = { name: string; entries: readonly CalendarEntry[]; file: string };

/** Appointments as a calendar file that no cache keeps. */
export const sendCalendar = (request: Request, { name, entries, file }: Sent): Response =>
  new Response(calendarText(name, entries, ownOrigin(request)), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff',
    },
  });
