import { DataTable, type Column } from '@/components/ui/data-table';
import type { TieKind } from '@/lib/domain/network/network-filter';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Row = { id: string; kind: TieKind; from: string; to: string; fromName: string; toName: string; strength: number | null; validFrom: string | null; validTo: string | null };

const { tieColumns: heads, kindsOf, ties } = messages.network.measures;
const day = (on: string | null) => (on === null ? '' : format.day(on, 'year'));

const COLUMNS: readonly Column<Row>[] = [
  { key: 'from', head: heads.from, cell: (row) => <a href={`/organizations/${row.from}`}>{row.fromName}</a> },
  { key: 'kind', head: heads.kind, className: 'nowrap', cell: (row) => kindsOf[row.kind] },
  { key: 'to', head: heads.to, cell: (row) => <a href={`/organizations/${row.to}`}>{row.toName}</a> },
  { key: 'strength', head: heads.strength, className: 'nowrap', cell: (row) => (row.strength === null ? '' : messages.network.relations.levels[row.strength]) },
  { key: 'since', head: heads.since, end: true, cell: (row) => day(row.validFrom) },
  { key: 'until', head: heads.until, end: true, cell: (row) => day(row.validTo) },
];

/** The ties the picture draws, one row each. */
export function TiesTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable caption={ties} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacked />;
}
