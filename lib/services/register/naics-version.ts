import { max } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { industries } from '@/db/schema';

/** The version of the industry classification in force: the newest that is loaded; null when none is. */
export const naicsVersion = async (db: Handle): Promise<string | null> => {
  const [row] = await db.select({ newest: max(industries.version) }).from(industries);
  return row?.newest ?? null;
};
