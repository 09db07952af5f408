import type { Actor } from '@/lib/auth/permissions';
import { listUsers } from '@/lib/services/access/list-users';

/** An account as the administrator's page shows it at this moment. */
export const rowOf = async (administrator: Actor, userId: string) => {
  const row = (await listUsers(administrator, {})).find(({ id }) => id === userId);
  if (!row) throw new Error('no such account');
  return row;
};
