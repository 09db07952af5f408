import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { sessions, users } from '@/db/schema';
import { accountState } from '@/lib/domain/access/account-state';
import { foldName } from '@/lib/domain/shared/fold-name';
import { query } from '../define';

const byKey = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Everyone who may or might sign in, by name; the few dozen people of a unit fit one page. */
export const listUsers = query({
  name: 'access.list-users',
  permission: 'access.manage',
  input: z.strictObject({}),
  run: async ({ db, actor }) => {
    const rows = await db
      .select({
        id: users.id, name: users.name, email: users.email, roles: users.roles, version: users.version, joinedAt: users.joinedAt,
        invitedAt: users.invitedAt, disabledAt: users.disabledAt, factorSince: users.totpConfirmedAt,
        seenAt: max(sessions.seenAt),
      })
      .from(users)
      .leftJoin(sessions, eq(sessions.userId, users.id))
      .groupBy(users.id);
    const keepers = rows.filter((row) => row.roles.includes('administrator') && row.joinedAt && !row.disabledAt);
    const named = rows.toSorted((a, b) => byKey(foldName(a.name), foldName(b.name)) || byKey(a.id, b.id));
    return named.map(({ id, name, email, roles, version, factorSince, seenAt, ...row }) => ({
      id, name, email, roles, version, seenAt, state: accountState(row), secondFactor: factorSince !== null, self: id === actor.id,
      lastAdministrator: keepers.length === 1 && keepers[0]?.id === id,
    }));
  },
});
