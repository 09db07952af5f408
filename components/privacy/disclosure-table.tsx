import { DataTable, type Column } from '@/components/ui/data-table';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface PackageRow {
  id: string;
  reference: string;
  state: 'open' | 'released';
  receivedOn: string;
  dueOn: string;
}

export function DisclosureTable({ packages, today }: { packages: readonly PackageRow[]; today: string }) {
  const words = messages.privacy.disclosures;
  const columns: Column<PackageRow>[] = [
    { key: 'reference', head: words.reference, cell: ({ id, reference }) => <a href={`/privacy/requests/${id}`}>{reference}</a> },
    { key: 'received', head: words.receivedOn, cell: ({ receivedOn }) => format.day(receivedOn, 'year') },
    { key: 'due', head: words.due, cell: ({ state, dueOn }) => (state === 'open' ? <DueTag day={dueOn} today={today} /> : <Tag tone="good">{words.states.released}</Tag>) },
  ];
  return <DataTable caption={words.title} columns={columns} rows={packages} rowKey={({ id }) => id} stacked />;
}
