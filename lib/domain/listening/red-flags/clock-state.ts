import { addDays } from '../../shared/add-days';
import { localDay } from '../../shared/local-day';

/** How a red flag stands to its clock, the most pressing first. */
export const CLOCK_STATES = ['late', 'today', 'week', 'later', 'closed'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

type Timed = { state: 'open' | 'closed'; dueAt: Date };

/** Late from the due instant on; else due this local day; else within seven days; else later. Closed flags rest. */
export const clockState = ({ state, dueAt }: Timed, now: Date, timeZone: string): ClockState => {
  if (state === 'closed') return 'closed';
  if (dueAt.getTime() <= now.getTime()) return 'late';
  const [due, today] = [localDay(dueAt, timeZone), localDay(now, timeZone)];
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'later';
};
