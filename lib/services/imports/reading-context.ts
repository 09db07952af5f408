import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { industries, regions } from '@/db/schema';
import { expandNaics } from '@/lib/domain/imports/expand-naics';
import { query } from '../define';

/** The regions and industry codes a table's names are looked up in. */
export const readingContext = query({
  name: 'imports.reading-context',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const known = await db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).orderBy(asc(regions.position));
    // A sector may stand as a range (31-33): tables name its parts as well.
    const codes = await db.selectDistinct({ code: industries.code }).from(industries);
    return { regions: known, industryCodes: [...new Set(codes.flatMap(({ code }) => [code, ...(expandNaics(code) ?? [])]))] };
  },
});
