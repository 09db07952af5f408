import { DataTable, type Column } from '@/components/ui/data-table';
import { BROKERAGE_ROLES } from '@/lib/domain/network/brokerage-role';
import type { NodeMeasures } from '@/lib/domain/network/measure-network';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureWords } from './figure-words';

type Row = NodeMeasures & { name: string | null; group: string | null };

const { columns: heads, roles, roleCount, table, yes } = messages.network.measures;

const joinsAs = ({ brokerage }: Row): string =>
  BROKERAGE_ROLES.filter((role) => brokerage[role] > 0).sort((a, b) => brokerage[b] - brokerage[a]).slice(0, 2).map((role) => roleCount(roles[role], format.number(brokerage[role]))).join(', ');

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: heads.name, cell: (row) => <><a href={`/organizations/${row.id}`}>{row.name}</a>{row.group ? <span className="under">{row.group}</span> : null}</> },
  { key: 'degree', head: heads.degree, end: true, cell: (row) => format.number(row.degree) },
  { key: 'betweenness', head: heads.betweenness, end: true, cell: (row) => figureWords(row.betweenness, 3) },
  { key: 'constraint', head: heads.constraint, end: true, cell: (row) => figureWords(row.constraint, 2) },
  { key: 'effectiveSize', head: heads.effectiveSize, end: true, cell: (row) => figureWords(row.effectiveSize, 1) },
  { key: 'community', head: heads.community, end: true, cell: (row) => format.number(row.community + 1) },
  { key: 'articulation', head: heads.articulation, cell: (row) => (row.articulation ? yes : '') },
  { key: 'brokerage', head: heads.brokerage, cell: joinsAs },
];

/** Organizations by their place in the network, the most tied first. */
export function PlacesTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable caption={table} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacked />;
}
