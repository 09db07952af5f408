import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import type { Coverage } from '@/lib/domain/planning/coverage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export type CoverageRow = Coverage & { key: string; name: string; tone: DotTone };

/** Firms of each sub-cluster that were met lately, over firms known and over mining-weighted jobs. */
export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
  const { team: words } = messages.planning;
  const percent = (value: number) => format.percent(value, { digits: 0 });
  const part = (met: number, { firms }: CoverageRow, share: CoverageRow['share90']) => words.of(format.number(met), format.number(firms), format.measured(share, percent));
  return (
    <DataTable
      caption={words.coverage}
      stacked
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', head: words.subcluster, cell: ({ key, name, tone }) => <Dot tone={tone} label={<a href={`/clusters/${key}`}>{name}</a>} /> },
        { key: 'firms', head: words.firms, end: true, cell: ({ firms }) => format.number(firms) },
        { key: 'in90', head: words.in90, end: true, cell: (row) => part(row.in90, row, row.share90) },
        { key: 'in365', head: words.in365, end: true, cell: (row) => part(row.in365, row, row.share365) },
        { key: 'jobs', head: words.jobsReached, end: true, cell: ({ jobs365 }) => format.measured(jobs365, percent) },
      ]}
    />
  );
}
