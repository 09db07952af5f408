import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { CLUSTER_ROLES } from '@/lib/domain/forming/cluster-role';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { jobsText } from './jobs-text';
import type { MatrixRow } from './matrix-row';
import { RoleCell } from './role-cell';

interface RoleMatrixTableProps {
  rows: readonly MatrixRow[];
  /** What we call ourselves. */
  us: string;
  place: { cluster: string; subcluster: string };
  firms: number;
  mayPropose: boolean;
}

/** Bodies by roles, with what each reaches of the sub-cluster beside. */
export function RoleMatrixTable({ rows, us, place, firms, mayPropose }: RoleMatrixTableProps) {
  const { forming, register } = messages;
  const { columns, ...words } = forming.matrix;
  const name = ({ organization, joins }: MatrixRow) => (organization === null
    ? <b>{us}</b>
    : <><a href={`/organizations/${organization.id}`}>{organization.name}</a><span className="under">{[register.kinds[organization.kind], joins.length > 0 ? words.joins(joins.join(', ')) : null].filter(Boolean).join('; ')}</span></>);
  const roleColumns = CLUSTER_ROLES.map((role): Column<MatrixRow> => ({ key: role, head: forming.roles[role], cell: (row) => <RoleCell us={us} row={row} role={role} place={place} mayPropose={mayPropose} /> }));
  return (
    <div className="role-matrix">
      <DataTable
        caption={words.table} rows={rows} rowKey={({ organization }) => organization?.id ?? 'us'} stacked empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
        columns={[
          { key: 'body', head: columns.body, cell: name },
          ...roleColumns,
          { key: 'firms', head: columns.firms, end: true, cell: ({ organization, reach }) => (reach ? words.ofFirms(format.number(reach.firms), format.number(firms)) : <span className="muted">{organization === null ? words.notOurs : words.noReach}</span>) },
          { key: 'jobs', head: columns.jobs, end: true, cell: ({ reach }) => (reach ? jobsText(reach.jobs) : null) },
          { key: 'unique', head: columns.unique, end: true, cell: ({ reach }) => (reach ? format.number(reach.unique) : null) },
          { key: 'overlap', head: columns.overlap, end: true, cell: ({ reach }) => (reach ? format.number(reach.overlap) : null) },
          { key: 'set', head: columns.set, cell: ({ reach, inSmallestSet }) => (reach ? (inSmallestSet ? words.yes : words.no) : null) },
        ]}
      />
    </div>
  );
}
