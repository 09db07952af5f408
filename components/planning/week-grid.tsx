import type { PlannedMeeting } from '@/lib/domain/meetings/planned-meeting';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { DayItems } from './day-items';
import type { VisitActions } from './visit-actions';

interface WeekGridProps {
  days: readonly string[];
  visits: readonly PlannedVisit[];
  meetings: readonly PlannedMeeting[];
  today: string;
  withOwner?: boolean;
  actions?: VisitActions;
}

/** Seven days side by side, one under the other on a phone; a weekend without any stays narrow. */
export function WeekGrid({ days, visits, meetings, today, withOwner, actions }: WeekGridProps) {
  const { visits: words } = messages.planning;
  const planned = [...visits, ...meetings];
  const quietWeekend = planned.every(({ day }) => !days.slice(5).includes(day));
  return (
    <ol className="week">
      {days.map((day, at) => {
        const here = planned.some((one) => one.day === day);
        const quiet = at > 4 && quietWeekend;
        return (
          <li key={day} className="day" data-today={day === today ? '' : undefined} data-quiet={quiet ? '' : undefined}>
            <h2>
              <time dateTime={day}>{format.day(day, 'weekday')} <span>{format.day(day)}</span></time>
              {actions && day >= today ? <a className="add" href={`/plan/new?day=${day}`} aria-label={words.planFor(format.day(day, 'full'))}>+</a> : null}
            </h2>
            {here ? (
              <DayItems visits={visits.filter((visit) => visit.day === day)} meetings={meetings.filter((meeting) => meeting.day === day)} withOwner={withOwner} actions={actions} />
            ) : quiet || planned.length === 0 ? null : <p className="muted nothing">{words.nothing}</p>}
          </li>
        );
      })}
    </ol>
  );
}
