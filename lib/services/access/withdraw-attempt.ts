import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { attempts } from '@/db/schema';
import { command } from '../define';

/** An attempt that was refused before the secret was looked at does not count. */
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
