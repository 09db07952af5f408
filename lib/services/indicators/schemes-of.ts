import { asc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { classSchemes } from '@/db/schema';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';

/** The default scheme first, then the others by name. */
export const schemesOf = async (db: Handle): Promise<ClassScheme[]> => {
  const rows = await db.select({ scheme: classSchemes.scheme }).from(classSchemes).orderBy(asc(classSchemes.name));
  const schemes = rows.map((row) => row.scheme);
  const rest = schemes.filter(({ id }) => id !== DEFAULT_CLASS_SCHEME.id);
  return [schemes.find(({ id }) => id === DEFAULT_CLASS_SCHEME.id) ?? DEFAULT_CLASS_SCHEME, ...rest];
};
