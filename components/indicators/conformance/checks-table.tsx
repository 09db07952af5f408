import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { QcewCheck } from '@/lib/domain/indicators/qcew/qcew-conformance';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { rowText } from './row-text';

interface ChecksTableProps {
  title: string;
  checks: readonly QcewCheck[];
  total: number;
  /** Said where there are none. */
  none: string;
}

const DECIMALS = { lq: 2, oty_chg: 0, oty_pct_chg: 1 } as const;
const MORE = 3;

/** Single cells of the publisher beside what was recomputed, or why nothing could be and what to load. */
export function ChecksTable({ title, checks, total, none }: ChecksTableProps) {
  const { conformance: words } = messages.indicators;
  const columns: Column<QcewCheck>[] = [
    { key: 'column', head: words.columns.column, cell: ({ column, measure }) => words.columnName[column](measure) },
    { key: 'industry', head: words.columns.industry, cell: ({ row }) => row.industry },
    { key: 'own', head: words.columns.own, cell: ({ row }) => row.own },
    { key: 'year', head: words.columns.year, end: true, cell: ({ row }) => row.year },
    { key: 'published', head: words.columns.published, end: true, cell: ({ published, column }) => format.number(published, DECIMALS[column]) },
    {
      key: 'computed', head: words.columns.computed, end: true,
      cell: (check) => (check.verdict === 'cannot-check'
        ? <span className="missing">{words.cannot(messages.ui.missing[check.reason])}</span> : format.number(check.computed, DECIMALS[check.column] + MORE)),
    },
    { key: 'load', head: words.columns.load, cell: (check) => (check.verdict === 'cannot-check' ? check.load.map(rowText).join('; ') || words.nothing : null) },
  ];
  const cannot = checks.some(({ verdict }) => verdict === 'cannot-check');
  return (
    <Panel title={title} flush footer={checks.length < total ? words.more(checks.length, total) : undefined}>
      {checks.length === 0 ? <p className="p-3.5">{none}</p> : (
        <DataTable
          caption={title} rows={checks} columns={cannot ? columns : columns.slice(0, -1)}
          rowKey={({ row, measure, column }) => [row.own, row.industry, row.size, row.year, row.qtr, measure, column].join('|')}
        />
      )}
    </Panel>
  );
}
