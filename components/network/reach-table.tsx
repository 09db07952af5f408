import { DataTable, type Column } from '@/components/ui/data-table';
import type { Reach } from '@/lib/domain/network/association-reach';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureWords, shareWords } from './figure-words';

type Row = Reach & { name: string };

const { columns: heads, table } = messages.network.reach;

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: heads.name, cell: (row) => <a href={`/organizations/${row.id}`}>{row.name}</a> },
  { key: 'firms', head: heads.firms, end: true, cell: (row) => format.number(row.firms) },
  { key: 'share', head: heads.share, end: true, cell: (row) => shareWords(row.shareOfFirms) },
  { key: 'jobs', head: heads.jobs, end: true, cell: (row) => figureWords(row.jobs, 0) },
  { key: 'shareOfJobs', head: heads.shareOfJobs, end: true, cell: (row) => shareWords(row.shareOfJobs) },
  { key: 'unique', head: heads.unique, end: true, cell: (row) => format.number(row.unique) },
  { key: 'overlap', head: heads.overlap, end: true, cell: (row) => format.number(row.overlap) },
];

/** What each body reaches of a sub-cluster, the farthest reaching first. */
export function ReachTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable caption={table} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacked />;
}
