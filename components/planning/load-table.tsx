import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface Officer { id: string; name: string; open: number; late: number; planned: number; recent: number }

/** What each officer carries; every figure opens what it counts. */
export function LoadTable({ officers }: { officers: readonly Officer[] }) {
  const { team: words } = messages.planning;
  return (
    <DataTable
      caption={words.load}
      rows={officers}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: words.officer, cell: ({ name }) => name },
        { key: 'open', head: words.open, end: true, cell: ({ id, open }) => <a href={`/outreach/follow-ups?ownerId=${id}`}>{format.number(open)}</a> },
        { key: 'late', head: words.late, end: true, cell: ({ late }) => format.number(late) },
        { key: 'planned', head: words.planned, end: true, cell: ({ planned }) => <a href="/plan?whose=team">{format.number(planned)}</a> },
        { key: 'recent', head: words.recent, end: true, cell: ({ id, recent }) => <a href={`/outreach?authorId=${id}`}>{format.number(recent)}</a> },
      ]}
    />
  );
}
