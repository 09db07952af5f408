import { DataTable, type Column } from '@/components/ui/data-table';
import { LIST_DEEDS, type ListDeed } from '@/lib/domain/lists/list-deed';
import { LIST_RECORDS, type ListRecord } from '@/lib/domain/lists/list-record';
import type { ListTally } from '@/lib/domain/lists/list-tally';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const { dry: words, records, deeds } = messages.lists;

type Line = { record: ListRecord; counts: Readonly<Record<ListDeed, number>> };

/** Counts by kind of record and by what becomes of it; a kind the list says nothing of has no line. */
export function TallyTable({ tally }: { tally: ListTally }) {
  const lines = LIST_RECORDS.map((record): Line => ({ record, counts: tally.counts[record] })).filter(({ counts }) => LIST_DEEDS.some((deed) => counts[deed] > 0));
  const columns: Column<Line>[] = [
    { key: 'record', head: words.kind, cell: ({ record }) => records[record] },
    ...LIST_DEEDS.map((deed): Column<Line> => ({
      key: deed, head: deeds[deed], end: true,
      cell: ({ counts }) => (counts[deed] > 0 ? <span className={deed === 'error' ? 'late' : undefined}>{format.number(counts[deed])}</span> : <span className="muted">0</span>),
    })),
  ];
  return <DataTable caption={words.title} columns={columns} rows={lines} rowKey={({ record }) => record} />;
}
