import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { users } from '@/db/schema';

/** The whole row, for credential checks inside this area; it never leaves it. */
export const accountByEmail = async (db: Handle, key: string) => (await db.select().from(users).where(eq(users.emailKey, key)))[0] ?? null;
