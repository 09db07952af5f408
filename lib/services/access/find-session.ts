import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions, users } from '@/db/schema';
import { SECOND_FACTOR_ROLES, type Actor } from '@/lib/auth/permissions';
import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';
import { query } from '../define';

/** The person a session stands for, or null once it has ended in any way. One select: it runs on every request. */
export const findSession = query({
  name: 'access.find-session',
  permission: 'access.credentials',
  input: z.strictObject({ sessionId: z.string(), network: z.string() }),
  run: async ({ db, now }, { sessionId, network }): Promise<{ actor: Actor; seenAt: Date } | null> => {
    const [row] = await db
      .select({
        id: users.id, name: users.name, roles: users.roles, preferences: users.preferences, factorSince: users.totpConfirmedAt,
        factorAt: sessions.secondFactorAt, seenAt: sessions.seenAt,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(
        eq(sessions.id, sessionId), isNull(sessions.endedAt), gt(sessions.expiresAt, now),
        gt(sessions.seenAt, new Date(now.getTime() - SESSION_LIMITS.idle)), eq(sessions.epoch, users.sessionEpoch), isNull(users.disabledAt),
      ));
    // The password alone opens nothing for a person who has a second factor.
    if (!row || (row.factorSince && !row.factorAt)) return null;
    const needed = row.roles.some((role) => SECOND_FACTOR_ROLES.includes(role));
    const secondFactor = row.factorAt ? 'passed' : needed ? 'missing' : 'not-required';
    return {
      actor: {
        kind: 'user', id: row.id, name: row.name, roles: row.roles, sessionId, secondFactor, network,
        shortcuts: row.preferences.shortcuts ?? true,
      },
      seenAt: row.seenAt,
    };
  },
});
