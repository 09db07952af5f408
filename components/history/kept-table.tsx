import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';

export interface KeptRow {
  id: string;
  what: string;
  field: string;
  why: string;
  /** Who changed it and when, where that is known. */
  by: string | null;
}

const { action: words } = messages.history;

const columns: Column<KeptRow>[] = [
  { key: 'what', head: words.record, cell: ({ what }) => what },
  { key: 'field', head: words.field, cell: ({ field }) => field },
  { key: 'why', head: words.why, cell: ({ why, by }) => <>{why}{by ? <span className="under">{by}</span> : null}</> },
];

/** What an undo left, and because of whom. */
export function KeptTable({ rows }: { rows: readonly KeptRow[] }) {
  return <DataTable caption={words.kept} columns={columns} rows={rows} rowKey={({ id }) => id} empty={null} stacked />;
}
