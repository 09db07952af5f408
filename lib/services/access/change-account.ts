import { and, eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, notFound } from '../errors';
import { accountById } from './account-by-id';
import { userTrail } from './user-trail';

type Account = typeof users.$inferSelect;

/** Writes some fields of an account when it is still at the version that was read; otherwise both versions go back. */
export const changeAccount = async (
  { db, actor, now }: CommandContext, id: string, version: number | null, fields: Partial<Account>, mine: Record<string, unknown> = {},
): Promise<Account> => {
  const at = version === null ? eq(users.id, id) : and(eq(users.id, id), eq(users.version, version));
  const [written] = await db
    .update(users)
    .set({ ...fields, version: sql`${users.version} + 1`, updatedAt: now, updatedBy: actor.id })
    .where(at)
    .returning();
  if (written) return written;
  const theirs = await accountById(db, id);
  if (!theirs) throw notFound(messages.errors.unknownRecord);
  throw conflict(messages.errors.conflict, { mine, theirs: userTrail(theirs), theirVersion: theirs.version });
};
