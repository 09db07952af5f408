import { eq } from 'drizzle-orm';
import { merges } from '@/db/schema';
import type { Handle } from '@/db/database';

/** The id a record is found under: of one that was merged into another, the other's; any other id stays itself. */
export const survivorOf = async (db: Handle, id: string): Promise<string> => {
  const [merged] = await db.select({ intoId: merges.intoId }).from(merges).where(eq(merges.fromId, id));
  return merged?.intoId ?? id;
};
