import { and, asc, eq, exists, inArray, isNull, like, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationIndustries, sites, users } from '@/db/schema';
import { living } from '../living';

// Deeper conditions than this some engines refuse; the rest is sorted out here.
const MOST_PREFIXES = 400;

type Line = { readonly code: string; readonly naics: readonly string[] };
export type FirmInLine = { id: string; name: string; owner: string | null; naics: string; line: string };

/** Living organizations with an open site in the base regions that are coded with an industry of one of the lines; each code with the line that fits it closest. */
export const firmsInLines = async (db: Handle, lines: readonly Line[], bases: readonly string[]): Promise<readonly FirmInLine[]> => {
  const prefixes = lines.flatMap(({ code, naics }) => naics.map((prefix) => ({ prefix, line: code }))).sort((a, b) => b.prefix.length - a.prefix.length);
  if (prefixes.length === 0) return [];
  const here = db.select({ id: sites.id }).from(sites)
    .where(and(eq(sites.organizationId, organizations.id), inArray(sites.regionCode, [...bases]), isNull(sites.closedOn)));
  const { naicsCode } = organizationIndustries;
  const rows = await db.select({ id: organizations.id, name: organizations.legalName, owner: users.name, naics: naicsCode })
    .from(organizationIndustries).innerJoin(organizations, eq(organizations.id, organizationIndustries.organizationId)).leftJoin(users, eq(users.id, organizations.ownerId))
    .where(and(living(), exists(here), prefixes.length > MOST_PREFIXES ? undefined : or(...prefixes.map(({ prefix }) => like(naicsCode, `${prefix}%`)))))
    .orderBy(asc(organizations.nameKey), asc(organizations.id), asc(naicsCode));
  return rows.flatMap((row) => {
    const closest = prefixes.find(({ prefix }) => row.naics.startsWith(prefix));
    return closest ? [{ ...row, line: closest.line }] : [];
  });
};
