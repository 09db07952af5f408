import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { consents, directoryEntries, industries, organizationIndustries, organizations, organizationSubclusters, sites } from '@/db/schema';
import type { DirectoryEntry } from '@/lib/domain/directory/directory-entry';
import { consentStanding } from '@/lib/domain/privacy/consent-standing';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { living } from '../living';

export type EntriesOf = { cluster?: string; subcluster?: string };
const AT_ONCE = 400;

/** Organizations whose consent to stand in the directory holds today; a withdrawal counts from the very next reading. */
const consenting = async ({ db, today }: QueryContext): Promise<string[]> => {
  const given = await db.select().from(consents).innerJoin(organizations, eq(organizations.id, consents.organizationId)).where(and(eq(consents.scope, 'directory'), living()));
  return [...groupBy(given.map(({ consents: one }) => one), ({ organizationId }) => organizationId ?? '')]
    .filter(([, own]) => consentStanding(own, { scope: 'directory', partnerId: null }, today).standing === 'given').map(([id]) => id);
};

const within = async ({ db }: QueryContext, ids: string[], { cluster, subcluster }: EntriesOf): Promise<string[]> => {
  if (!cluster || ids.length === 0) return ids;
  const rows = await db.selectDistinct({ id: organizationSubclusters.organizationId }).from(organizationSubclusters)
    .where(and(inArray(organizationSubclusters.organizationId, ids), eq(organizationSubclusters.clusterCode, cluster), subcluster ? eq(organizationSubclusters.subclusterCode, subcluster) : undefined));
  return rows.map(({ id }) => id);
};

/** The agreed fields of every organization whose consent stands, by name, and no field besides. */
export const consentingEntries = async (ctx: QueryContext, of: EntriesOf = {}): Promise<DirectoryEntry[]> => {
  const entries: (DirectoryEntry & { nameKey: string })[] = [];
  for (const ids of chunks(await within(ctx, await consenting(ctx), of), AT_ONCE)) {
    const [named, said, where, does] = await Promise.all([
      ctx.db.select({ id: organizations.id, name: organizations.legalName, nameKey: organizations.nameKey, website: organizations.website, sample: organizations.sample }).from(organizations).where(inArray(organizations.id, ids)),
      ctx.db.select().from(directoryEntries).where(inArray(directoryEntries.organizationId, ids)),
      ctx.db.select({ organizationId: sites.organizationId, place: sites.place }).from(sites).where(and(inArray(sites.organizationId, ids), isNull(sites.closedOn))).orderBy(asc(sites.createdAt), asc(sites.id)),
      ctx.db.selectDistinct({ organizationId: organizationIndustries.organizationId, code: organizationIndustries.naicsCode, title: industries.title }).from(organizationIndustries)
        .innerJoin(industries, and(eq(industries.code, organizationIndustries.naicsCode), eq(industries.version, organizationIndustries.naicsVersion))).where(inArray(organizationIndustries.organizationId, ids)).orderBy(asc(organizationIndustries.naicsCode)),
    ]);
    entries.push(...named.map(({ id, name, nameKey, website, sample }) => {
      const own = said.find(({ organizationId }) => organizationId === id);
      return {
        id, name, nameKey, sample, website: website !== null && /^https?:\/\//i.test(website) ? website : null, town: where.find((site) => site.organizationId === id && site.place !== null)?.place ?? null,
        capabilities: own?.capabilities ?? [], phone: own?.phone ?? null, email: own?.email ?? null, industries: does.filter(({ organizationId }) => organizationId === id).map(({ code, title }) => ({ code, title })),
      };
    }));
  }
  return entries.sort((a, b) => (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : a.id < b.id ? -1 : 1)).map(({ nameKey: _nameKey, ...entry }) => entry);
};
