import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizationIndustries, organizations, organizationSubclusters, organizationTags, tags } from '@/db/schema';
import { salesShareFromColumns } from '@/lib/domain/register/sales-share-columns';

/** An organization in the shape in which it is saved; null when there is none. */
export const loadOrganization = async (db: Handle, id: string) => {
  const [row] = await db.select().from(organizations).where(eq(organizations.id, id));
  if (!row) return null;
  const industries = await db
    .select()
    .from(organizationIndustries)
    .where(eq(organizationIndustries.organizationId, id))
    .orderBy(asc(organizationIndustries.naicsCode));
  const links = await db
    .select()
    .from(organizationSubclusters)
    .where(eq(organizationSubclusters.organizationId, id))
    .orderBy(asc(organizationSubclusters.clusterCode), asc(organizationSubclusters.subclusterCode));
  const tagged = await db
    .select({ name: tags.name })
    .from(organizationTags)
    .innerJoin(tags, eq(tags.id, organizationTags.tagId))
    .where(eq(organizationTags.organizationId, id))
    .orderBy(asc(tags.key));
  return {
    id,
    version: row.version,
    archivedAt: row.archivedAt,
    fields: {
      legalName: row.legalName, tradeNames: row.tradeNames, kind: row.kind, status: row.status,
      businessNumber: row.businessNumber, website: row.website, rightsHolder: row.rightsHolder,
      parentId: row.parentId, ownerId: row.ownerId, foundedYear: row.foundedYear, about: row.about,
      industries: industries.map(({ naicsCode, share, primary }) => ({ naicsCode, share, primary })),
      subclusters: links.map(({ clusterCode, subclusterCode, role, source, asOf, ...columns }) => (
        { clusterCode, subclusterCode, role, share: salesShareFromColumns(columns), source, asOf }
      )),
      tags: tagged.map(({ name }) => name),
    },
  };
};

export type StoredOrganization = NonNullable<Awaited<ReturnType<typeof loadOrganization>>>;
