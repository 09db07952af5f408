import { DataTable, type Column } from '@/components/ui/data-table';
import type { MomentOfNetwork } from '@/lib/domain/network/moment-of-network';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureWords, shareWords } from './figure-words';

const { dependenceColumns: heads, dependence } = messages.network.measures;

const COLUMNS: readonly Column<MomentOfNetwork>[] = [
  { key: 'day', head: heads.day, cell: (row) => format.day(row.day, 'year') },
  { key: 'density', head: heads.density, end: true, cell: (row) => figureWords(row.density, 4) },
  { key: 'components', head: heads.components, end: true, cell: (row) => format.number(row.components) },
  { key: 'ties', head: heads.ties, end: true, cell: (row) => shareWords(row.dependence.ties) },
  { key: 'paths', head: heads.paths, end: true, cell: (row) => shareWords(row.dependence.paths) },
  { key: 'onlyThrough', head: heads.onlyThrough, end: true, cell: (row) => shareWords(row.dependence.onlyThrough) },
];

/** How far the network hung on us, from year to year. */
export function DependenceTable({ moments }: { moments: readonly MomentOfNetwork[] }) {
  return <DataTable caption={dependence} columns={COLUMNS} rows={moments} rowKey={({ day }) => day} stacked />;
}
