import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { messages } from '@/lib/messages';

interface MeasuresTableProps {
  rows: readonly { key: string; name: string; value: string; counted: string; definition: string }[];
}

/** Each measure opens its definition and what it was counted from. */
export function MeasuresTable({ rows }: MeasuresTableProps) {
  const { measures: words } = messages.planning;
  return (
    <DataTable
      caption={words.process}
      stacked
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', head: words.measure, cell: ({ name }) => name },
        { key: 'value', head: words.value, end: true, cell: ({ value }) => value },
        { key: 'counted', head: words.counted, cell: ({ counted }) => counted },
        { key: 'definition', head: words.definition, cell: ({ definition, name }) => <Disclosure summary={<span>{words.definition}<span className="sr-only">: {name}</span></span>}><p>{definition}</p></Disclosure> },
      ]}
    />
  );
}
