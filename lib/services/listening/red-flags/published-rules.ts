import { asc, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { redFlagRules } from '@/db/schema';

/** The rules in force: of each code its latest version that is no draft, unless that one retires it. */
export const publishedRules = async (db: Handle) => {
  const rows = await db.select().from(redFlagRules).where(ne(redFlagRules.state, 'draft')).orderBy(asc(redFlagRules.version));
  const latest = new Map(rows.map((rule) => [rule.code, rule]));
  return [...latest.values()].filter(({ state }) => state === 'published').sort((a, b) => a.code.localeCompare(b.code));
};
export type PublishedRule = Awaited<ReturnType<typeof publishedRules>>[number];
