import { Tag } from '@/components/ui/tag';
import { participantsLine } from '@/lib/domain/outreach/participants-line';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { ConfidentialityMark } from './confidentiality-mark';
import { FollowUpTags } from './follow-up-tags';

interface TimelineItemProps {
  entry: TimelineEntry;
  today: string;
  /** Whose timeline it is; the line of participants leaves it out. Null in a person's. */
  organizationId: string | null;
  markSamples: boolean;
}

export function TimelineItem({ entry, today, organizationId, markSamples }: TimelineItemProps) {
  const { outreach } = messages;
  const line = participantsLine(entry, organizationId);
  const absent = entry.people.filter(
    (person) => person.attendance === 'no_show' && (organizationId === null || person.organizationId === organizationId),
  );
  const said = [line && `${line}.`, absent.length > 0 && outreach.timeline.noShows(absent.map(({ name }) => name).join(', '))].filter(Boolean).join(' ');
  return (
    <li className="entry">
      <time dateTime={entry.occurredOn} title={format.day(entry.occurredOn, 'year')}>
        {format.dayBeside(entry.occurredOn, today)}
      </time>
      <div className="min-w-0">
        <div>
          <span className="kind">{outreach.kinds[entry.kind]}</span>{' '}
          <a className="what" href={`/outreach/${entry.id}`}>{entry.summary}</a> <ConfidentialityMark level={entry.confidentiality} />{' '}
          {entry.sample && markSamples ? <Tag>{outreach.sample}</Tag> : null}
        </div>
        {said ? <p className="text-ink-2">{said}</p> : null}
        <FollowUpTags entry={entry} today={today} />
      </div>
      <span className="by">{entry.authorName}</span>
    </li>
  );
}
