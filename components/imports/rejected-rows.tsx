import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { RowRejectionReason } from '@/lib/domain/imports/row-outcome';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface RejectedRow {
  line: number;
  column: string;
  value: string | null;
  reason: RowRejectionReason;
}

interface RejectedRowsProps {
  id: string;
  rows: readonly RejectedRow[];
  all: number;
  listed: number;
}

const { rejectedRows: words, rejectionColumns: heads, reasons } = messages.imports;

export function RejectedRows({ id, rows, all, listed }: RejectedRowsProps) {
  return (
    <Panel
      title={words.title} note={words.note(rows.length, all)} flush
      footer={<span className="form-actions"><ButtonLink size="small" href={`/api/v1/imports/${id}/rejections`} download>{words.download}</ButtonLink>{listed < all ? words.listed(listed, all) : null}</span>}
    >
      <DataTable<RejectedRow>
        caption={words.title}
        rows={rows}
        rowKey={({ line, column }) => `${line} ${column}`}
        stacked
        columns={[
          { key: 'line', head: heads.line, cell: ({ line }) => words.line(format.number(line)) },
          { key: 'column', head: heads.column, cell: ({ column }) => column || words.wholeRow },
          { key: 'value', head: heads.value, cell: ({ value }) => (value ? <code className="quoted">{value}</code> : null) },
          { key: 'reason', head: heads.reason, cell: ({ reason }) => reasons[reason] },
        ]}
      />
    </Panel>
  );
}
