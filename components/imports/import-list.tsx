import { ButtonLink } from '@/components/ui/button-link';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ImportState } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { fileSize } from '@/lib/messages/format/file-size';
import { ImportStateTag } from './import-state-tag';

export interface ImportLine {
  id: string;
  fileName: string;
  bytes: number;
  state: ImportState;
  interrupted: boolean;
  seriesCode: string | null;
  vintage: string | null;
  startedBy: string;
  createdAt: Date;
  counts: Readonly<Record<string, number>>;
}

const { list } = messages.imports;
const count = (value: number | undefined) => (value === undefined ? '' : format.number(value));

const columns = (timeZone: string): Column<ImportLine>[] => [
  { key: 'file', head: list.file, cell: ({ id, fileName, bytes }) => <><a href={`/imports/${id}`}>{fileName}</a><span className="under">{fileSize(bytes)}</span></> },
  {
    key: 'series', head: list.series,
    cell: ({ seriesCode, vintage }) => (seriesCode ? <>{seriesCode}<span className="under">{vintage}</span></> : <span className="muted">{list.noSeries}</span>),
  },
  { key: 'state', head: list.state, cell: (load) => <ImportStateTag state={load.state} interrupted={load.interrupted} /> },
  { key: 'rows', head: list.rows, end: true, cell: ({ counts }) => count(counts.rows) },
  { key: 'rejected', head: list.rejected, end: true, cell: ({ counts }) => count(counts.rejected) },
  { key: 'who', head: list.who, cell: ({ startedBy }) => startedBy },
  { key: 'when', head: list.when, className: 'nowrap', cell: ({ createdAt }) => format.instant(createdAt, timeZone) },
];

export function ImportList({ loads, mayLoad, timeZone }: { loads: readonly ImportLine[]; mayLoad: boolean; timeZone: string }) {
  return (
    <DataTable
      caption={list.table}
      columns={columns(timeZone)}
      rows={loads}
      rowKey={({ id }) => id}
      stacked
      empty={
        <EmptyState title={list.emptyTitle} action={mayLoad ? <ButtonLink href="/imports/new" look="primary">{list.new}</ButtonLink> : undefined}>
          {list.empty}
        </EmptyState>
      }
    />
  );
}
