import { Tag } from '@/components/ui/tag';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';

interface ContactRowsProps {
  /** Names the list for those who hear it. */
  caption: string;
  entries: readonly TimelineEntry[];
  today: string;
  /** The author has a column of their own in lists of more than one person's contacts. */
  withAuthor?: boolean;
}

const NAMED = 3;

const namesOf = ({ organizations, people }: TimelineEntry): string => {
  const names = (organizations.length > 0 ? organizations : people).map(({ name }) => name);
  const unnamed = Math.max(0, names.length - NAMED);
  return messages.outreach.participants.more(
    names.slice(0, NAMED).join(', '), organizations.length > 0 ? 0 : unnamed, organizations.length > 0 ? unnamed : 0,
  );
};

const promised = ({ followUps }: TimelineEntry) =>
  messages.outreach.list.followUpCount(followUps.filter(({ state }) => state === 'open').length, followUps.length);

/** Contacts line by line: the day, who, what kind, with whom and what happened, what follows. */
export function ContactRows({ caption, entries, today, withAuthor }: ContactRowsProps) {
  return (
    <ul className={withAuthor ? 'contact-rows' : 'contact-rows own'} aria-label={caption}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.occurredOn} title={format.day(entry.occurredOn, 'year')}>{format.dayBeside(entry.occurredOn, today)}</time>
          {withAuthor ? <span className="author">{entry.authorName}</span> : null}
          <span className="kind">{messages.outreach.kinds[entry.kind]}</span>
          <span className="what">
            <a href={`/outreach/${entry.id}`}>{namesOf(entry)}</a> <ConfidentialityMark level={entry.confidentiality} />{' '}
            {entry.sample ? <Tag>{messages.outreach.sample}</Tag> : null}
            <span className="under">{entry.summary}</span>
          </span>
          <span className="follows">{promised(entry)}</span>
        </li>
      ))}
    </ul>
  );
}
