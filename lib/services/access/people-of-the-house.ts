import { eq, max } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { sessions, users } from '@/db/schema';
import { accountState } from '@/lib/domain/access/account-state';
import { foldName } from '@/lib/domain/shared/fold-name';

const byKey = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Everyone who may or might sign in, by name; the few dozen people of a unit are read at once. */
export const peopleOfTheHouse = async (db: Handle, viewerId: string) => {
  const rows = await db
    .select({
      id: users.id, name: users.name, email: users.email, roles: users.roles, version: users.version, joinedAt: users.joinedAt,
      invitedAt: users.invitedAt, disabledAt: users.disabledAt, factorSince: users.totpConfirmedAt, seenAt: max(sessions.seenAt),
    })
    .from(users)
    .leftJoin(sessions, eq(sessions.userId, users.id))
    .groupBy(users.id);
  const keepers = rows.filter((row) => row.roles.includes('administrator') && accountState(row) === 'active');
  return rows
    .toSorted((a, b) => byKey(foldName(a.name), foldName(b.name)) || byKey(a.id, b.id))
    .map(({ id, name, email, roles, version, factorSince, seenAt, ...dates }) => ({
      id, name, email, roles, version, seenAt, joinedAt: dates.joinedAt, state: accountState(dates), secondFactor: factorSince !== null,
      self: id === viewerId, lastAdministrator: keepers.length === 1 && keepers[0]?.id === id,
    }));
};
