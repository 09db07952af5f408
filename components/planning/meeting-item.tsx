import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Tag } from '@/components/ui/tag';
import type { PlannedMeeting } from '@/lib/domain/meetings/planned-meeting';
import { messages } from '@/lib/messages';

/** One meeting of a forming cluster among visits: when, of which series, where, and whether it is already a contact. */
export function MeetingItem({ meeting, withOwner }: { meeting: PlannedMeeting; withOwner?: boolean }) {
  const { visits: words } = messages.planning;
  const { id, title, time, durationMin, place, state, owner, activityId } = meeting;
  const under = [place, withOwner ? owner.name : null].filter(Boolean).join(' · ');
  return (
    <li className="visit" data-state={state}>
      <p className="at">
        {time ? <time>{time}</time> : <span className="muted">{words.allDay}</span>}
        {durationMin === null ? null : <span className="muted"> {words.minutes(durationMin)}</span>}
        <span className="kind">{words.ofForming}</span>
      </p>
      <p className="whom"><a href={`/meetings/${id}`}>{title}</a> <ConfidentialityMark level={meeting.confidentiality} /> {meeting.sample ? <Tag>{messages.outreach.sample}</Tag> : null}</p>
      {under ? <p className="under">{under}</p> : null}
      {state === 'held' ? <div className="does"><Tag tone="good">{words.held}</Tag>{activityId ? <a href={`/outreach/${activityId}`}>{words.contact}</a> : null}</div> : null}
    </li>
  );
}
