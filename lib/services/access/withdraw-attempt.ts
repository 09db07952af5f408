import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { attempts } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { command } from '../define';

/** An attempt that turned out right, or was refused before the secret was looked at, does not count. */
export const withdrawAttempt = command({
  name: 'access.withdraw-attempt',
  permission: 'access.credentials',
  record: 'attempt',
  unaudited: 'a failure leaves the event of the command it belongs to',
  input: z.strictObject({ id: z.string() }),
  run: async ({ db }, { id }) => {
    await db.delete(attempts).where(eq(attempts.id, id));
    return { id };
  },
});

export const withdraw = (id: string) => withdrawAttempt(systemActor('access.credentials'), { id });
