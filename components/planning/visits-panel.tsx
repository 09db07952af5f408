import { Panel } from '@/components/ui/panel';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { VisitActions } from './visit-actions';
import { VisitItem } from './visit-item';

interface VisitsPanelProps {
  visits: readonly PlannedVisit[];
  /** Held, perhaps, and not logged. */
  unlogged: readonly PlannedVisit[];
  today: string;
  actions?: VisitActions;
}

/** Whom I am going to see, today and in the coming days; before them what still waits for its log. */
export function VisitsPanel({ visits, unlogged, today, actions }: VisitsPanelProps) {
  const { team: words } = messages.planning;
  const all = [...unlogged, ...visits];
  const days = [...new Set(all.map(({ day }) => day))];
  return (
    <Panel title={words.day} note={<a href="/plan">{words.dayWeek}</a>} flush>
      {all.length === 0 ? <p className="body text-ink-2">{words.none}</p> : days.map((day) => (
        <div key={day} className="visits-day">
          <h3>
            <time dateTime={day}>{day < today ? `${words.unlogged}: ${format.day(day, 'full')}` : `${format.day(day, 'full')}, ${format.relativeDay(day, today)}`}</time>
          </h3>
          <ul>{all.filter((visit) => visit.day === day).map((visit) => <VisitItem key={visit.id} visit={visit} actions={actions} />)}</ul>
        </div>
      ))}
    </Panel>
  );
}
