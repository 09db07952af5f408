import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DataTable } from '@/components/ui/data-table';
import { Dot } from '@/components/ui/dot';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { rhythmText } from './rhythm-text';
import type { SeriesRow } from './series-row';

/** Series by forming cluster: their rhythm, the next meeting and how the last one was attended. */
export function SeriesTable({ series }: { series: readonly SeriesRow[] }) {
  const { series: words } = messages.meetings;
  return (
    <DataTable
      caption={words.list} rows={series} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'title', head: words.one, cell: (row) => (
          <>
            <a href={`/meetings/series/${row.id}`}>{row.title}</a> <ConfidentialityMark level={row.confidentiality} /> {row.sample ? <Tag>{messages.meetings.sample}</Tag> : null}
            {row.convenerName ? <span className="under">{messages.meetings.meeting.convenedBy(row.convenerName)}</span> : null}
          </>
        ) },
        { key: 'subcluster', head: words.subcluster, cell: ({ subcluster }) => <Dot tone={subcluster.tone} label={subcluster.name} /> },
        { key: 'rhythm', head: words.rhythm, cell: ({ rhythm }) => rhythmText(rhythm) },
        { key: 'next', head: words.next, cell: ({ next }) => (next ? <a href={`/meetings/${next.id}`}>{format.day(next.day, 'year')}{next.time ? `, ${next.time}` : ''}</a> : <span className="muted">{words.notPlanned}</span>) },
        { key: 'last', head: words.last, cell: ({ last, held }) => (last ? <><a href={`/meetings/${last.id}`}>{format.day(last.day, 'year')}</a> <span className="under">{words.held(held)}</span></> : <span className="muted">{words.notHeld}</span>) },
        { key: 'came', head: words.attended, end: true, cell: ({ last }) => (last ? <a href={`/meetings/${last.id}`}>{words.came(last.attended, last.of)}</a> : '') },
      ]}
    />
  );
}
