import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { ChangeKind } from '@/lib/domain/indicators/definition/definition-changes';
import { messages } from '@/lib/messages';

interface FirmsTouchedProps {
  total: number;
  shown: readonly { id: string; name: string; owner: string | null; code: string; kind: ChangeKind }[];
}

/** The firms of the register coded with an industry that differs: whom to tell before a definition is published. */
export function FirmsTouched({ total, shown }: FirmsTouchedProps) {
  const { comparing: words } = messages.indicators.drafts;
  return (
    <Panel title={words.firms} flush footer={shown.length < total ? `${words.more(shown.length, total)} ${words.firmsNote}` : words.firmsNote}>
      {shown.length === 0 ? <p className="p-3.5">{words.noFirms}</p> : (
        <DataTable
          caption={words.firmsCaption} rows={shown} rowKey={({ id, code }) => `${id}|${code}`} stacked
          columns={[
            { key: 'firm', head: words.firmColumns.firm, className: 'firm', cell: ({ id, name }) => <a href={`/organizations/${id}`}>{name}</a> },
            { key: 'industry', head: words.firmColumns.industry, cell: ({ code }) => code },
            { key: 'change', head: words.firmColumns.change, cell: ({ kind }) => words.kinds[kind] },
            { key: 'owner', head: words.firmColumns.owner, cell: ({ owner }) => owner ?? <span className="muted">{words.noOwner}</span> },
          ]}
        />
      )}
    </Panel>
  );
}
