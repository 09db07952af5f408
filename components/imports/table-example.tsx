import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';

const HEADER = ['region code', 'region', 'naics', 'industry', 'year', 'employment', 'status'];
// The shape of a table, not figures of anybody.
const ROWS = [
  ['5950', 'Cariboo', '21', 'Mining', '2025', '1234', ''],
  ['5950', 'Cariboo', '31-33', 'Manufacturing', '2025', '', 'x'],
];
const { upload } = messages.imports;

export function TableExample() {
  return (
    <div className="form">
      <p>{upload.columns}</p>
      <DataTable<string[]>
        caption={upload.example} captionShown rows={ROWS} rowKey={(row) => row.join(' ')}
        columns={HEADER.map((head, index) => ({ key: head, head, cell: (row) => row[index] ?? '' }))}
      />
    </div>
  );
}
