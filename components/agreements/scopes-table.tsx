import { Fragment } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { AgreementReach } from '@/lib/domain/agreements/agreement-reach';
import { SHAREABLE } from '@/lib/domain/agreements/shareable';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { messages } from '@/lib/messages';

interface ScopesTableProps {
  rows: readonly { id: string; kind: SharedKind; fields: readonly string[]; reach: AgreementReach; reached: number; organizations: readonly { id: string; name: string }[]; subclusterName: string | null; tag: string | null }[];
}

/** The parts of an agreement: which fields, of whom, and whose consent each needs. */
export function ScopesTable({ rows }: ScopesTableProps) {
  const { record: words, kinds, consents, fields: labels, reaches } = messages.agreements;
  return (
    <DataTable
      caption={words.scopes} rows={rows} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'kind', head: words.kind, cell: ({ kind }) => <>{kinds[kind]}<span className="under">{consents[SHAREABLE[kind].consent]}</span></> },
        { key: 'fields', head: words.fields, cell: ({ fields }) => fields.map((field) => labels[field] ?? field).join(', ') },
        {
          key: 'reach', head: words.reaches,
          cell: ({ reach, reached, organizations, subclusterName, tag }) => (
            <>
              <span>{reach === 'listed' ? organizations.map(({ id, name }, at) => <Fragment key={id}>{at > 0 ? ', ' : ''}<a href={`/organizations/${id}`}>{name}</a></Fragment>) : `${reaches[reach]}: ${subclusterName ?? tag ?? ''}`}</span>
              <span className="under">{words.organizations(reached)}</span>
            </>
          ),
        },
      ]}
    />
  );
}
