import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { query } from '../define';

/** How often I am mailed. */
export const myDigest = query({
  name: 'notices.my-digest',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async ({ db, actor }) => {
    const [me] = await db.select({ preferences: users.preferences, email: users.email }).from(users).where(eq(users.id, actor.id));
    return { digest: me?.preferences.digest ?? 'daily', email: me?.email ?? '' };
  },
});
