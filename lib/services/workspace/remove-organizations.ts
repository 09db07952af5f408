import { and, eq, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import {
  affiliations, consents, interviews, memberships, organizationIndustries, organizations, organizationSubclusters, organizationTags, redFlags, relations, searchNames, sites, tags,
} from '@/db/schema';
import { forgetMatches } from '../forget-matches';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';
import { removeFlags } from './remove-flags';
import { removeInterviews } from './remove-interviews';

const dropUnusedTags = (db: Handle, tagIds: readonly string[]) =>
  inPieces(tagIds, async (ids) => {
    const used = await db.selectDistinct({ id: organizationTags.tagId }).from(organizationTags).where(inArray(organizationTags.tagId, ids));
    const unused = ids.filter((id) => !used.some((one) => one.id === id));
    if (unused.length > 0) await db.delete(tags).where(inArray(tags.id, unused));
  });

/** Takes organizations out that no contact and no follow-up names any more. Tags go that nothing else carries. */
export const removeOrganizations = async (db: Handle, organizationIds: readonly string[]) => {
  const carried = new Set<string>();
  await inPieces(organizationIds, async (ids) => {
    const own = await db.selectDistinct({ tagId: organizationTags.tagId }).from(organizationTags).where(inArray(organizationTags.organizationId, ids));
    for (const { tagId } of own) carried.add(tagId);
    const siteIds = await db.select({ id: sites.id }).from(sites).where(inArray(sites.organizationId, ids));
    await forgetVersions(db, 'site', siteIds.map(({ id }) => id));
    await removeFlags(db, inArray(redFlags.organizationId, ids));
    await db.delete(consents).where(or(inArray(consents.organizationId, ids), inArray(consents.partnerId, ids)));
    await removeInterviews(db, inArray(interviews.organizationId, ids));
    await db.delete(sites).where(inArray(sites.organizationId, ids));
    await db.delete(affiliations).where(inArray(affiliations.organizationId, ids));
    await db.delete(memberships).where(or(inArray(memberships.organizationId, ids), inArray(memberships.associationId, ids)));
    const related = await db.delete(relations).where(or(inArray(relations.fromOrganizationId, ids), inArray(relations.toOrganizationId, ids))).returning({ id: relations.id });
    await forgetVersions(db, 'relation', related.map(({ id }) => id));
    await db.delete(organizationIndustries).where(inArray(organizationIndustries.organizationId, ids));
    await db.delete(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, ids));
    await db.delete(organizationTags).where(inArray(organizationTags.organizationId, ids));
    await db.delete(searchNames).where(and(eq(searchNames.kind, 'organization'), inArray(searchNames.recordId, ids)));
    await forgetMatches(db, ids);
    await db.update(organizations).set({ parentId: null }).where(inArray(organizations.parentId, ids));
    await db.delete(organizations).where(inArray(organizations.id, ids));
  });
  await dropUnusedTags(db, [...carried]);
  await forgetVersions(db, 'organization', organizationIds);
};
