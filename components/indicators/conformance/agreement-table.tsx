import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { QcewColumn } from '@/lib/domain/indicators/qcew/qcew-conformance';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface ColumnAgreement { measure: string; column: QcewColumn; agrees: number; differs: number; cannotCheck: number }

/** How many cells of each column of the publisher agree. */
export function AgreementTable({ rows }: { rows: readonly ColumnAgreement[] }) {
  const { conformance: words } = messages.indicators;
  return (
    <Panel title={words.byColumn} flush>
      <DataTable
        caption={words.byColumnCaption} rows={rows} rowKey={({ measure, column }) => `${measure}|${column}`}
        columns={[
          { key: 'column', head: words.columns.column, cell: ({ measure, column }) => words.columnName[column](measure) },
          { key: 'agrees', head: words.figures.agrees, end: true, cell: ({ agrees }) => format.number(agrees) },
          { key: 'differs', head: words.figures.differs, end: true, cell: ({ differs }) => (differs > 0 ? <Tag tone="bad">{format.number(differs)}</Tag> : format.number(differs)) },
          { key: 'cannot', head: words.figures.cannotCheck, end: true, cell: ({ cannotCheck }) => format.number(cannotCheck) },
        ]}
      />
    </Panel>
  );
}
