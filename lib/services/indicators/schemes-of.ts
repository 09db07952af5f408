import { desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { classSchemeVersions } from '@/db/schema';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import type { SchemeVersion } from '@/lib/domain/indicators/scheme/scheme-version';

const byName = (a: SchemeVersion, b: SchemeVersion) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1);

/** Every published version, newest first: those of the default scheme, then the others by name. */
export const schemesOf = async (db: Handle): Promise<SchemeVersion[]> => {
  const rows = await db.select({ id: classSchemeVersions.schemeId, version: classSchemeVersions.version, scheme: classSchemeVersions.scheme })
    .from(classSchemeVersions).where(eq(classSchemeVersions.state, 'published')).orderBy(desc(classSchemeVersions.version));
  const newest = new Map<string, number>();
  for (const { id, version } of rows) newest.set(id, Math.max(version, newest.get(id) ?? version));
  const versions = rows.map(({ id, version, scheme }): SchemeVersion => ({ ...scheme, id, version, newest: newest.get(id) ?? version }));
  const own = versions.filter(({ id }) => id === DEFAULT_CLASS_SCHEME.id);
  const usual = own.length > 0 ? own : [{ ...DEFAULT_CLASS_SCHEME, version: 1, newest: 1 }];
  return [...usual, ...versions.filter(({ id }) => id !== DEFAULT_CLASS_SCHEME.id).sort(byName)];
};
