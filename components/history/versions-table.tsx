import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';

export interface VersionField {
  field: string;
  from: string;
  to: string;
}

const { record: words, action } = messages.history;

/** The fields in which two versions of a record differ. */
export function VersionsTable({ rows, from, to }: { rows: readonly VersionField[]; from: string; to: string }) {
  const columns: Column<VersionField>[] = [
    { key: 'field', head: action.field, cell: ({ field }) => field },
    { key: 'from', head: from, cell: (row) => <span className="whitespace-pre-line">{row.from}</span> },
    { key: 'to', head: to, cell: (row) => <span className="whitespace-pre-line">{row.to}</span> },
  ];
  return <DataTable caption={words.compare} columns={columns} rows={rows} rowKey={({ field }) => field} empty={<p className="muted p-3.5">{words.same}</p>} stacked />;
}
