import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasets } from '@/db/schema';

/** The vintage of a series that is shown by default: the one published last. */
export const publishedVintage = async (db: Handle, seriesCode: string) => {
  const [newest] = await db.select().from(datasets)
    .where(and(eq(datasets.code, seriesCode), eq(datasets.state, 'published')))
    .orderBy(desc(datasets.publishedAt), desc(datasets.id)).limit(1);
  return newest ?? null;
};
