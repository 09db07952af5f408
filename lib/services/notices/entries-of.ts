import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import type { QueryContext } from '../define';
import type { CalendarAsk } from './calendar-ask';
import { readEntries } from './read-entries';
import { sharedEntries } from './shared-entries';

/** The appointments of a calendar: one person's own are read for them, those of a team or cluster once for all who may see them. */
export const entriesOf = async (ctx: QueryContext, ask: CalendarAsk): Promise<CalendarEntry[]> =>
  (ask.ownerId === null ? await sharedEntries(ctx, ask) : null) ?? readEntries(ctx, ask);
