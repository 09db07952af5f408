import type { AccountState } from '@/lib/domain/access/account-state';
import type { Role } from '@/lib/domain/access/role';
import { isSampleAddress } from '@/lib/domain/workspace/is-sample-address';
import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';
import { Tag } from '../ui/tag';
import { StateTag } from './state-tag';

export interface UserRow {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  state: AccountState;
  secondFactor: boolean;
  /** In words; null = never. */
  seen: string | null;
  self: boolean;
}

const texts = messages.access.users;

const columns: Column<UserRow>[] = [
  {
    key: 'name', head: texts.name,
    cell: ({ id, name, email, self }) => (
      <>
        <a href={`/admin/users/${id}`}>{name}</a> {self ? <Tag>{texts.you}</Tag> : null}
        {isSampleAddress(email) ? <Tag>{messages.workspace.samples.mark}</Tag> : null}
        <span className="under">{email}</span>
      </>
    ),
  },
  { key: 'roles', head: texts.roles, cell: ({ roles }) => roles.map((role) => messages.access.roles[role]).join(', ') },
  { key: 'state', head: texts.state, cell: ({ state }) => <StateTag state={state} /> },
  { key: 'factor', head: texts.factor, cell: ({ secondFactor }) => (secondFactor ? texts.factorOn : <span className="muted">{texts.factorOff}</span>) },
  { key: 'seen', head: texts.seen, cell: ({ seen }) => seen ?? <span className="muted">{texts.never}</span> },
];

export function UserTable({ rows }: { rows: readonly UserRow[] }) {
  return <DataTable caption={texts.title} columns={columns} rows={rows} rowKey={({ id }) => id} stacked />;
}
