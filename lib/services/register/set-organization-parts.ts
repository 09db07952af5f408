import { eq, inArray } from 'drizzle-orm';
import { organizationIndustries, organizationSubclusters, organizationTags, tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import type { OrganizationInput } from '@/lib/domain/register/organization-input';
import { salesShareToColumns } from '@/lib/domain/register/sales-share-columns';
import type { CommandContext } from '../define';

type Parts = Pick<OrganizationInput, 'industries' | 'subclusters' | 'tags'>;

/** The ids of tags by name, in one go; the ones that do not exist yet come into being. */
const tagIds = async ({ db, newId }: CommandContext, names: readonly string[]) => {
  if (names.length === 0) return [];
  await db.insert(tags).values(names.map((name) => ({ id: newId(), name, key: fold(name) }))).onConflictDoNothing();
  const rows = await db.select({ id: tags.id }).from(tags).where(inArray(tags.key, names.map(fold)));
  return rows.map(({ id }) => id);
};

/** Gives an organization these industries, sub-clusters and tags, and no others. */
export const setOrganizationParts = async (ctx: CommandContext, organizationId: string, parts: Parts, naicsVersion: string | null) => {
  const { db } = ctx;
  await db.delete(organizationIndustries).where(eq(organizationIndustries.organizationId, organizationId));
  await db.delete(organizationSubclusters).where(eq(organizationSubclusters.organizationId, organizationId));
  await db.delete(organizationTags).where(eq(organizationTags.organizationId, organizationId));
  if (parts.industries.length > 0) {
    await db.insert(organizationIndustries).values(
      parts.industries.map((industry) => ({ organizationId, naicsVersion: naicsVersion ?? '', ...industry })),
    );
  }
  if (parts.subclusters.length > 0) {
    await db.insert(organizationSubclusters).values(
      parts.subclusters.map(({ share, ...link }) => ({ organizationId, ...link, ...salesShareToColumns(share) })),
    );
  }
  const chosen = await tagIds(ctx, parts.tags);
  if (chosen.length > 0) await db.insert(organizationTags).values(chosen.map((tagId) => ({ organizationId, tagId })));
};
