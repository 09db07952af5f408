import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { industries } from '@/db/schema';
import { naicsVersion } from './naics-version';

/** Titles of industries by code, in the classification in force. */
export const industryTitles = async (db: Handle, codes: readonly string[]): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map();
  const version = await naicsVersion(db);
  const rows = await db
    .select({ code: industries.code, title: industries.title })
    .from(industries)
    .where(and(eq(industries.version, version ?? ''), inArray(industries.code, [...codes])));
  return new Map(rows.map(({ code, title }) => [code, title]));
};
