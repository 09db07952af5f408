import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface DefinitionTableProps {
  code: string;
  name: string;
  tone: DotTone;
  industries: readonly { code: string; title: string | null; weight: number; distribution: boolean; why: string | null }[];
}

/** The industries of one sub-cluster with their weights and the reason of each. */
export function DefinitionTable({ code, name, tone, industries }: DefinitionTableProps) {
  const { definition: words } = messages.indicators.cluster;
  return (
    <Panel id={code} title={<Dot tone={tone} label={name} />} note={words.count(industries.length)} flush>
      <DataTable
        caption={name}
        rows={industries}
        rowKey={(industry) => industry.code}
        stacked
        columns={[
          { key: 'title', head: words.columns.title, className: 'industry', cell: ({ title }) => title ?? <span className="missing">{words.untitled}</span> },
          { key: 'code', head: words.columns.code, className: 'nowrap', cell: (industry) => industry.code },
          { key: 'weight', head: words.columns.weight, end: true, cell: ({ weight }) => format.number(weight, 2) },
          { key: 'why', head: words.columns.why, cell: ({ why, distribution }) => <>{why} {distribution ? <Tag>{words.distribution}</Tag> : null}</> },
        ]}
      />
    </Panel>
  );
}
