import { z } from 'zod';
import { sessions, users } from '@/db/schema';
import { query } from '@/lib/services/define';
import { SYSTEM } from './access-world';

const read = query({
  name: 'test.first', permission: 'access.credentials', input: z.strictObject({}),
  run: async ({ db }) => ({ users: await db.select().from(users), sessions: await db.select().from(sessions) }),
});

/** The one account of a house just set up, and its session. */
export const readFirst = async () => {
  const all = await read(SYSTEM, {});
  return { roles: all.users[0]?.roles, sessionId: all.sessions[0]?.id ?? '' };
};
