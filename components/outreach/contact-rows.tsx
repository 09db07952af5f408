import { DataTable, type Column } from '@/components/ui/data-table';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { ConfidentialityMark } from './confidentiality-mark';

interface ContactRowsProps {
  caption: string;
  entries: readonly TimelineEntry[];
  today: string;
  /** The author has a column of their own in lists of more than one person's contacts. */
  withAuthor?: boolean;
  /** What happened stands under the names; left out where room is short. */
  withSummary?: boolean;
}

const NAMED = 3;

const namesOf = ({ organizations, people }: TimelineEntry): string => {
  const { participants } = messages.outreach;
  const names = (organizations.length > 0 ? organizations : people).map(({ name }) => name);
  return participants.more(names.slice(0, NAMED).join(', '), organizations.length > 0 ? 0 : Math.max(0, names.length - NAMED), organizations.length > 0 ? Math.max(0, names.length - NAMED) : 0);
};

const promised = ({ followUps }: TimelineEntry) =>
  messages.outreach.list.followUpCount(followUps.filter(({ state }) => state === 'open').length, followUps.length);

/** Contacts as a table: a day, who, what kind, with whom, what follows. */
export function ContactRows({ caption, entries, today, withAuthor, withSummary }: ContactRowsProps) {
  const { list, kinds } = messages.outreach;
  const columns: Column<TimelineEntry>[] = [
    {
      key: 'day', head: list.day, className: 'nowrap',
      cell: (entry) => <time dateTime={entry.occurredOn} title={format.day(entry.occurredOn, 'year')}>{format.dayBeside(entry.occurredOn, today)}</time>,
    },
    ...(withAuthor ? [{ key: 'author', head: list.author, className: 'nowrap', cell: (entry: TimelineEntry) => entry.authorName }] : []),
    { key: 'kind', head: list.kind, className: 'nowrap', cell: (entry) => <span className="text-ink-2">{kinds[entry.kind]}</span> },
    {
      key: 'who', head: list.who,
      cell: (entry) => (
        <>
          <a className="font-semibold text-ink!" href={`/outreach/${entry.id}`}>{namesOf(entry)}</a> <ConfidentialityMark level={entry.confidentiality} />
          {withSummary ? <span className="under">{entry.summary}</span> : null}
        </>
      ),
    },
    { key: 'followUps', head: list.followUps, className: 'nowrap', cell: promised },
  ];
  return <DataTable caption={caption} columns={columns} rows={entries} rowKey={({ id }) => id} stacked />;
}
