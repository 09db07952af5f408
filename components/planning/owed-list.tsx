import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DueTag } from '@/components/ui/due-tag';
import type { Owed } from '@/lib/domain/planning/waiting-part';
import { format } from '@/lib/messages/format';

/** What somebody else is to do, with who it is and since when or until when. */
export function OwedList({ rows, today }: { rows: readonly Owed[]; today: string }) {
  return (
    <ul>
      {rows.map(({ id, text, who, activityId, level, dueOn, on }) => (
        <li key={id}>
          {dueOn ? <DueTag day={dueOn} today={today} /> : on ? <span className="muted">{format.relativeDay(on, today)}</span> : null}
          <span className="what">{activityId ? <a href={`/outreach/${activityId}`}>{text}</a> : text} <ConfidentialityMark level={level} /></span>
          <span className="muted">{who}</span>
        </li>
      ))}
    </ul>
  );
}
