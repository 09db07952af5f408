import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface PenetrationTableProps {
  rows: readonly { key: string; name: string; tone: DotTone; firms: number; visited: number; share: string }[];
}

/** Firms visited in a period, over the firms of each sub-cluster the register holds. */
export function PenetrationTable({ rows }: PenetrationTableProps) {
  const { measures: words, team } = messages.planning;
  return (
    <DataTable
      caption={words.penetrationBy}
      stacked
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', head: team.subcluster, cell: ({ key, name, tone }) => <Dot tone={tone} label={<a href={`/clusters/${key}`}>{name}</a>} /> },
        { key: 'visited', head: words.firmsVisited, end: true, cell: ({ visited }) => format.number(visited) },
        { key: 'firms', head: team.firms, end: true, cell: ({ firms }) => format.number(firms) },
        { key: 'share', head: words.share, end: true, cell: ({ share }) => share },
      ]}
    />
  );
}
