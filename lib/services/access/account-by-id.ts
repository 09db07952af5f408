import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { users } from '@/db/schema';

/** The whole row, for credential checks inside this area; it never leaves it. */
export const accountById = async (db: Handle, id: string) => (await db.select().from(users).where(eq(users.id, id)))[0] ?? null;
