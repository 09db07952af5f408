import { and, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { attempts } from '@/db/schema';
import { CREDENTIALS } from '@/lib/domain/access/credential';
import { command } from '../define';

const KEPT = 24 * 60 * 60_000;

/** Writes an attempt down before the secret is looked at; the success that follows takes it away again. */
export const recordAttempt = command({
  name: 'access.record-attempt',
  permission: 'access.credentials',
  record: 'attempt',
  unaudited: 'a failure leaves the event of the command it belongs to',
  input: z.strictObject({ path: z.enum(CREDENTIALS), accountKey: z.string().nullable(), networkKey: z.string() }),
  run: async ({ db, now, newId }, { path, accountKey, networkKey }) => {
    const id = newId();
    await db.delete(attempts).where(and(eq(attempts.networkKey, networkKey), lt(attempts.at, new Date(now.getTime() - KEPT))));
    await db.insert(attempts).values({ id, path, accountKey: accountKey ?? '', networkKey, at: now });
    return { id };
  },
});
