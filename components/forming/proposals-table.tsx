import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { MatrixRow } from './matrix-row';

/** Every role the figures speak for that nobody has yet, with the figures it rests on. */
export function ProposalsTable({ rows }: { rows: readonly MatrixRow[] }) {
  const { forming } = messages;
  const { proposalColumns: columns, because, proposals } = forming.matrix;
  const open = rows.flatMap(({ organization, proposals: own }) => (organization ? own.map((proposal) => ({ organization, ...proposal })) : []));
  return (
    <DataTable
      caption={proposals} rows={open} rowKey={({ organization, role }) => `${organization.id} ${role}`} stacked
      columns={[
        { key: 'body', head: columns.body, cell: ({ organization }) => <a href={`/organizations/${organization.id}`}>{organization.name}</a> },
        { key: 'role', head: columns.role, cell: ({ role }) => forming.roles[role] },
        { key: 'because', head: columns.because, cell: ({ role, firms, of }) => because[role](format.number(firms), of === null ? '' : format.number(of)) },
      ]}
    />
  );
}
