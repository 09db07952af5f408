import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { attempts, sessions, users } from '@/db/schema';
import { ATTEMPT_LIMIT, attemptWait } from '@/lib/domain/access/attempt-limit';
import { query } from '../define';

const KNOWN_FOR = 90 * 24 * 60 * 60_000;

/** How long this account, from this network, has to wait; 0 = not at all. `counted` = the attempt in hand is among the rows. */
export const attemptsBefore = query({
  name: 'access.attempts-before',
  permission: 'access.credentials',
  input: z.strictObject({ accountKey: z.string().nullable(), networkKey: z.string(), counted: z.boolean() }),
  run: async ({ db, now }, { accountKey, networkKey, counted }) => {
    const since = new Date(now.getTime() - ATTEMPT_LIMIT.window);
    const mine = accountKey === null ? undefined : eq(attempts.accountKey, accountKey);
    const rows = await db
      .select({ account: attempts.accountKey, network: attempts.networkKey, at: attempts.at })
      .from(attempts)
      .where(and(gt(attempts.at, since), or(eq(attempts.networkKey, networkKey), mine)));
    const failures = rows.map((row) => ({ ...row, account: row.account === accountKey }));
    const known = accountKey === null ? [] : await db
      .select({ id: sessions.id })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(
        eq(users.emailKey, accountKey), eq(sessions.network, networkKey), gt(sessions.startedAt, new Date(now.getTime() - KNOWN_FOR)),
        or(isNotNull(sessions.secondFactorAt), isNull(users.totpConfirmedAt)),
      ))
      .limit(1);
    return attemptWait(failures, networkKey, known.length > 0, now, ATTEMPT_LIMIT.most + (counted ? 1 : 0));
  },
});
