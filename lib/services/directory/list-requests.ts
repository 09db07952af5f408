import { desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { directoryRequests, users } from '@/db/schema';
import { query } from '../define';

const MOST = 200;

/** Requests from outside: those that wait, the oldest last, or those that were settled. */
export const listRequests = query({
  name: 'directory.requests',
  permission: 'register.write',
  input: z.strictObject({ settled: z.coerce.boolean().default(false) }),
  run: async ({ db }, { settled }) => {
    const rows = await db.select({ request: directoryRequests, by: users.name }).from(directoryRequests).leftJoin(users, eq(users.id, directoryRequests.settledBy))
      .where(settled ? isNotNull(directoryRequests.settledAt) : isNull(directoryRequests.settledAt)).orderBy(desc(directoryRequests.receivedAt), desc(directoryRequests.id)).limit(MOST);
    return { requests: rows.map(({ request: { id, version, organizationId, organizationName, personName, email, phone, wish, receivedAt, outcome }, by }) => ({ id, version, organizationId, organizationName, personName, email, phone, wish, receivedAt, outcome, by })) };
  },
});
