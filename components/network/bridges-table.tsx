import { DataTable, type Column } from '@/components/ui/data-table';
import type { BridgeMaker } from '@/lib/domain/network/bridge-makers';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Row = BridgeMaker & { name: string };

const { bridgeColumns: heads, bridges } = messages.network.reach;

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: heads.name, cell: (row) => <a href={`/people/${row.id}`}>{row.name}</a> },
  { key: 'groups', head: heads.groups, cell: (row) => row.groups.join(', ') },
  { key: 'pairs', head: heads.pairs, end: true, cell: (row) => format.number(row.pairs) },
];

/** People whose places lie in different sub-clusters. */
export function BridgesTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable caption={bridges} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacked />;
}
