import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';

export interface IssuedRow {
  id: string;
  kind: ReportKind;
  title: string;
  note: string | null;
  on: string;
  by: string;
  sample: boolean;
}

/** What was issued, the latest first. */
export function IssuedTable({ rows }: { rows: readonly IssuedRow[] }) {
  const { issued: words, kinds } = messages.reports;
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ id }) => id} stacked
      empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      columns={[
        { key: 'title', head: words.columns.title, cell: ({ id, title, sample }) => <><a href={`/reports/issued/${id}`}>{title}</a> {sample ? <Tag>{messages.directory.sample}</Tag> : null}</> },
        { key: 'kind', head: words.columns.kind, cell: ({ kind }) => kinds[kind].name },
        { key: 'on', head: words.columns.on, cell: ({ on }) => on },
        { key: 'by', head: words.columns.by, cell: ({ by }) => by },
        { key: 'note', head: words.columns.note, cell: ({ note }) => note ?? '' },
      ]}
    />
  );
}
