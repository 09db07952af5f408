import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';

interface ChangeSpreadProps {
  rows: readonly { region: { code: string; name: string }; year: number; changed: number; classed: number }[];
  /** How many regions were looked at, and how many the table has. */
  regions: number;
  all: number;
  hrefOf: (region: string, year: number) => string;
}

/** In which regions and years industries change their class, most first; each opens the same comparison there. */
export function ChangeSpread({ rows, regions, all, hrefOf }: ChangeSpreadProps) {
  const { comparing: words } = messages.indicators.schemes;
  if (rows.length === 0) return null;
  return (
    <Panel title={words.elsewhere} flush footer={words.elsewhereNote(regions, all)}>
      <DataTable
        caption={words.elsewhereCaption} rows={rows} rowKey={({ region, year }) => `${region.code}|${year}`} stacked
        columns={[
          { key: 'region', head: words.elsewhereColumns.region, cell: ({ region, year }) => <a href={hrefOf(region.code, year)}>{region.name}</a> },
          { key: 'year', head: words.elsewhereColumns.year, end: true, cell: ({ year }) => year },
          { key: 'changed', head: words.elsewhereColumns.changed, end: true, cell: ({ changed, classed }) => words.counted(changed, classed) },
        ]}
      />
    </Panel>
  );
}
