import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemes } from '@/db/schema';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { query } from '../define';

/** Every class scheme with the version an edit must name; the scheme used without a choice stands first. */
export const listClassSchemes = query({
  name: 'indicators.list-class-schemes',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = await db.select({ scheme: classSchemes.scheme, version: classSchemes.version, updatedAt: classSchemes.updatedAt })
      .from(classSchemes).orderBy(asc(classSchemes.name), asc(classSchemes.id));
    const all = rows.map(({ scheme, version, updatedAt }) => ({ scheme, version, updatedAt, inUse: scheme.id === DEFAULT_CLASS_SCHEME.id }));
    return [...all.filter(({ inUse }) => inUse), ...all.filter(({ inUse }) => !inUse)];
  },
});
