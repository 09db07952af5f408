import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { sites } from '@/db/schema';

/** A site in the shape in which it is saved; null when there is none. */
export const loadSite = async (db: Handle, id: string) => {
  const [row] = await db.select().from(sites).where(eq(sites.id, id));
  if (!row) return null;
  const { createdAt, createdBy, updatedAt, updatedBy, version, id: siteId, ...fields } = row;
  return { id: siteId, version, fields };
};
