import { and, eq, exists, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { memberships, organizations, organizationSubclusters, organizationTags, sites, tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import type { OrganizationListInput } from '@/lib/domain/register/organization-list-input';
import { holdsOn } from './holds-on';
import { regionsWithin } from './regions-within';

type Filter = Omit<OrganizationListInput, 'q' | 'sort' | 'dir' | 'page'>;

/** What organizations of a list have in common, apart from their names, as one condition. */
export const organizationFilter = async (db: Handle, filter: Filter, today: string): Promise<SQL | undefined> => {
  const { kind, status, subcluster, place, region, owner, tag, association, archived } = filter;
  const conditions: (SQL | undefined)[] = [archived ? isNotNull(organizations.archivedAt) : isNull(organizations.archivedAt)];
  if (kind) conditions.push(eq(organizations.kind, kind));
  if (status) conditions.push(eq(organizations.status, status));
  if (owner) conditions.push(owner === 'none' ? isNull(organizations.ownerId) : eq(organizations.ownerId, owner));
  if (subcluster) {
    const [clusterCode = '', subclusterCode = ''] = subcluster.split('/');
    const links = db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters);
    conditions.push(exists(links.where(and(
      eq(organizationSubclusters.organizationId, organizations.id),
      eq(organizationSubclusters.clusterCode, clusterCode),
      eq(organizationSubclusters.subclusterCode, subclusterCode),
    ))));
  }
  if (place || region) {
    const here = region ? inArray(sites.regionCode, await regionsWithin(db, region)) : undefined;
    const open = db.select({ id: sites.organizationId }).from(sites);
    conditions.push(exists(open.where(and(
      eq(sites.organizationId, organizations.id), isNull(sites.closedOn), place ? eq(sites.place, place) : undefined, here,
    ))));
  }
  if (tag) {
    const tagged = db.select({ id: organizationTags.organizationId }).from(organizationTags).innerJoin(tags, eq(tags.id, organizationTags.tagId));
    conditions.push(inArray(organizations.id, tagged.where(eq(tags.key, fold(tag)))));
  }
  if (association) {
    const members = db.select({ id: memberships.organizationId }).from(memberships);
    conditions.push(inArray(organizations.id, members.where(and(
      eq(memberships.associationId, association), isNotNull(memberships.organizationId), holdsOn(memberships, today),
    ))));
  }
  return and(...conditions);
};
