import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { sessions, users } from '@/db/schema';
import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';
import { query } from '../define';
import { personOf } from './person-of';

/** Where the person is signed in at this moment, the session in hand first. */
export const mySessions = query({
  name: 'access.my-sessions',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async ({ db, actor, now }) => {
    const { id, sessionId } = personOf(actor);
    const rows = await db
      .select({
        id: sessions.id, device: sessions.device, network: sessions.network, startedAt: sessions.startedAt, seenAt: sessions.seenAt,
        factorAt: sessions.secondFactorAt, factorSince: users.totpConfirmedAt,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(
        eq(sessions.userId, id), eq(sessions.epoch, users.sessionEpoch), isNull(sessions.endedAt), gt(sessions.expiresAt, now),
        gt(sessions.seenAt, new Date(now.getTime() - SESSION_LIMITS.idle)),
      ))
      .orderBy(desc(sessions.seenAt), desc(sessions.id));
    return rows
      .filter(({ factorAt, factorSince }) => factorAt || !factorSince)
      .map(({ id: session, device, network, startedAt, seenAt }) => ({ id: session, device, network, startedAt, seenAt, current: session === sessionId }))
      .sort((a, b) => Number(b.current) - Number(a.current));
  },
});
