import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { classSchemeVersions } from '@/db/schema';

/** The last published version of a scheme; undefined where none is. */
export const newestScheme = async (db: Handle, schemeId: string) => {
  const [newest] = await db.select().from(classSchemeVersions)
    .where(and(eq(classSchemeVersions.schemeId, schemeId), eq(classSchemeVersions.state, 'published'))).orderBy(desc(classSchemeVersions.version)).limit(1);
  return newest;
};
