import { eq, sql } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { users } from '@/db/schema';

/** Reads an account and holds its row until the end of the transaction: what is spent on it is spent once. */
export const lockAccount = async (db: Handle, id: string) =>
  (await db.update(users).set({ version: sql`${users.version}` }).where(eq(users.id, id)).returning())[0] ?? null;
