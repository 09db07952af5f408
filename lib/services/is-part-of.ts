import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations } from '@/db/schema';

/** Whether an organization is another one or, however deep, a part of it. */
export const isPartOf = async (db: Handle, id: string, wholeId: string): Promise<boolean> => {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    if (at === wholeId) return true;
    seen.add(at);
    const [row] = await db.select({ parentId: organizations.parentId }).from(organizations).where(eq(organizations.id, at));
    at = row?.parentId ?? null;
  }
  return false;
};
