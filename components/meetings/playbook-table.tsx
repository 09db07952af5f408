import { DataTable } from '@/components/ui/data-table';
import { Dot } from '@/components/ui/dot';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { NamedSubcluster } from './series-row';

type Row = { id: string; startedOn: string; sample: boolean; subcluster: NamedSubcluster; month: number; overdue: number; settled: number; of: number; next: { what: string; toOn: string } | null };

/** The first years that run: the month each is in, what is overdue, what is next. */
export function PlaybookTable({ playbooks, today }: { playbooks: readonly Row[]; today: string }) {
  const { playbook: words } = messages.meetings;
  return (
    <DataTable
      caption={words.title} rows={playbooks} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'of', head: words.subcluster, cell: ({ id, subcluster, sample }) => <><Dot tone={subcluster.tone} label={<a href={`/meetings/playbook/${id}`}>{subcluster.name}</a>} /> {sample ? <Tag>{messages.meetings.sample}</Tag> : null}</> },
        { key: 'where', head: words.where, cell: ({ month, startedOn }) => (month === 0 ? words.begins(format.day(startedOn, 'year')) : words.month(month)) },
        { key: 'settled', head: words.state, cell: ({ id, settled, of, overdue }) => <><a href={`/meetings/playbook/${id}`}>{words.doneCount(settled, of)}</a> {overdue > 0 ? <Tag tone="bad">{words.overdueCount(overdue)}</Tag> : null}</> },
        { key: 'next', head: words.next, cell: ({ next }) => (next ? <>{next.what} <DueTag day={next.toOn} today={today} /></> : <span className="muted">{words.nothingNext}</span>) },
      ]}
    />
  );
}
