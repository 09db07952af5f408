import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { VisitActions } from './visit-actions';
import { VisitItem } from './visit-item';

interface WeekGridProps {
  days: readonly string[];
  visits: readonly PlannedVisit[];
  today: string;
  withOwner?: boolean;
  actions?: VisitActions;
}

/** Seven days side by side, one under the other on a phone; a weekend without visits stays narrow. */
export function WeekGrid({ days, visits, today, withOwner, actions }: WeekGridProps) {
  const { visits: words } = messages.planning;
  const quietWeekend = visits.every(({ day }) => !days.slice(5).includes(day));
  return (
    <ol className="week">
      {days.map((day, at) => {
        const here = visits.filter((visit) => visit.day === day);
        const quiet = at > 4 && quietWeekend;
        return (
          <li key={day} className="day" data-today={day === today ? '' : undefined} data-quiet={quiet ? '' : undefined}>
            <h2>
              <time dateTime={day}>{format.day(day, 'weekday')} <span>{format.day(day)}</span></time>
              {actions && day >= today ? <a className="add" href={`/plan/new?day=${day}`} aria-label={words.planFor(format.day(day, 'full'))}>+</a> : null}
            </h2>
            {here.length > 0 ? (
              <ul>{here.map((visit) => <VisitItem key={visit.id} visit={visit} withOwner={withOwner} actions={actions} />)}</ul>
            ) : quiet || visits.length === 0 ? null : <p className="muted nothing">{words.nothing}</p>}
          </li>
        );
      })}
    </ol>
  );
}
