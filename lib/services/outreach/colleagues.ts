import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { query } from '../define';
import { contactReaderOfUser } from '../contact-reader-of-user';

/** Those who write, own or read contacts, by name: for picking owners, readers and authors. Nothing of their account. */
export const colleagues = query({
  name: 'outreach.colleagues',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async ({ db, actor, today }) => {
    const rows = await db
      .select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt })
      .from(users)
      .orderBy(asc(users.name), asc(users.id));
    return {
      me: actor.id,
      today,
      colleagues: rows.map((user) => ({ id: user.id, name: user.name, works: user.disabledAt === null && contactReaderOfUser(user).trusted })),
    };
  },
});
