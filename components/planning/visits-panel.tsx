import { Panel } from '@/components/ui/panel';
import type { PlannedMeeting } from '@/lib/domain/meetings/planned-meeting';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { DayItems } from './day-items';
import type { VisitActions } from './visit-actions';

interface VisitsPanelProps {
  visits: readonly PlannedVisit[];
  /** Held, perhaps, and not logged. */
  unlogged: readonly PlannedVisit[];
  /** Of series I run, what is to come, and what was not noted as held. */
  meetings: readonly PlannedMeeting[];
  today: string;
  actions?: VisitActions;
}

/** Whom I am going to see, today and in the coming days; before them what still waits for its log. */
export function VisitsPanel({ visits, unlogged, meetings, today, actions }: VisitsPanelProps) {
  const { team: words } = messages.planning;
  const all = [...unlogged, ...visits];
  const days = [...new Set([...all, ...meetings].map(({ day }) => day))].sort();
  return (
    <Panel title={words.day} note={<a href="/plan">{words.dayWeek}</a>} flush>
      {days.length === 0 ? <p className="body text-ink-2">{words.none}</p> : days.map((day) => (
        <div key={day} className="visits-day">
          <h3>
            <time dateTime={day}>{day < today ? `${words.unlogged}: ${format.day(day, 'full')}` : `${format.day(day, 'full')}, ${format.relativeDay(day, today)}`}</time>
          </h3>
          <DayItems visits={all.filter((visit) => visit.day === day)} meetings={meetings.filter((meeting) => meeting.day === day)} actions={actions} />
        </div>
      ))}
    </Panel>
  );
}
