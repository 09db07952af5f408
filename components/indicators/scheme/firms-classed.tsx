import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';

interface FirmsClassedProps {
  total: number;
  shown: readonly { id: string; name: string; owner: string | null; naics: string; line: string }[];
  /** What becomes of the class of a published line, in words. */
  becomesOf: (line: string) => string;
}

/** The firms of a region in an industry whose class changes, with their owners: whom to tell before a version is published. */
export function FirmsClassed({ total, shown, becomesOf }: FirmsClassedProps) {
  const { comparing: words } = messages.indicators.schemes;
  return (
    <Panel title={words.firms} flush footer={shown.length < total ? `${words.more(shown.length, total)} ${words.firmsNote}` : words.firmsNote}>
      {shown.length === 0 ? <p className="p-3.5">{words.noFirms}</p> : (
        <DataTable
          caption={words.firmsCaption} rows={shown} rowKey={({ id, naics }) => `${id}|${naics}`} stacked
          columns={[
            { key: 'firm', head: words.firmColumns.firm, className: 'firm', cell: ({ id, name }) => <a href={`/organizations/${id}`}>{name}</a> },
            { key: 'industry', head: words.firmColumns.industry, cell: ({ naics }) => naics },
            { key: 'class', head: words.firmColumns.class, cell: ({ line }) => becomesOf(line) },
            { key: 'owner', head: words.firmColumns.owner, cell: ({ owner }) => owner ?? <span className="muted">{words.noOwner}</span> },
          ]}
        />
      )}
    </Panel>
  );
}
