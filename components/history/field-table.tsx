import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';
import { Tag } from '../ui/tag';

export interface FieldRow {
  id: string;
  key: string;
  /** The field's own name. */
  name: string;
  /** From one value to another; not a row that came or went. */
  changed: boolean;
  /** The record or part, on its first line. */
  what: string;
  deed: string;
  kind: string;
  field: string;
  from: string;
  to: string;
}

const words = messages.history.action;

const columns: Column<FieldRow>[] = [
  { key: 'what', head: words.record, cell: ({ what, kind, deed }) => (what ? <>{what} {deed ? <Tag>{deed}</Tag> : null}{what === kind ? null : <span className="under">{kind}</span>}</> : null) },
  { key: 'field', head: words.field, cell: ({ field }) => field },
  { key: 'from', head: words.from, cell: ({ from }) => <span className="whitespace-pre-line">{from}</span> },
  { key: 'to', head: words.to, cell: ({ to }) => <span className="whitespace-pre-line">{to}</span> },
];

/** What an action changed, a line a field. */
export function FieldTable({ rows }: { rows: readonly FieldRow[] }) {
  return <DataTable caption={words.changes} columns={columns} rows={rows} rowKey={({ id }) => id} empty={<p className="muted p-3.5">{words.noChanges}</p>} stacked />;
}
