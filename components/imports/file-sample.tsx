import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';

type SampleRow = { at: number; cells: readonly string[] };

const { file: words } = messages.imports;

/** The first rows as they were taken apart: a wrong encoding or delimiter shows here at once. */
export function FileSample({ header, sample }: { header: readonly string[]; sample: readonly (readonly string[])[] }) {
  return (
    <Panel title={words.sample} flush>
      <DataTable<SampleRow>
        caption={words.sample}
        columns={header.map((head, index) => ({ key: String(index), head, cell: ({ cells }) => cells[index] ?? '' }))}
        rows={sample.map((cells, at) => ({ at, cells }))}
        rowKey={({ at }) => String(at)}
      />
    </Panel>
  );
}
