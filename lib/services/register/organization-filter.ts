import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { memberships, organizations, organizationTags, sites, tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import type { OrganizationListInput } from '@/lib/domain/register/organization-list-input';
import { holdsOn } from '../holds-on';
import { inSubcluster } from './in-subcluster';
import { regionsWithin } from './regions-within';

type Filter = Omit<OrganizationListInput, 'q' | 'sort' | 'dir' | 'page'>;

/** What organizations of a list have in common, apart from their names, as one condition. */
export const organizationFilter = async (db: Handle, filter: Filter, today: string): Promise<SQL | undefined> => {
  const { kind, status, subcluster, place, region, owner, tag, association, archived } = filter;
  const conditions: (SQL | undefined)[] = [archived ? isNotNull(organizations.archivedAt) : isNull(organizations.archivedAt)];
  if (kind) conditions.push(eq(organizations.kind, kind));
  if (status) conditions.push(eq(organizations.status, status));
  if (owner) conditions.push(owner === 'none' ? isNull(organizations.ownerId) : eq(organizations.ownerId, owner));
  if (subcluster) conditions.push(await inSubcluster(db, subcluster));
  if (place || region) {
    const here = region ? inArray(sites.regionCode, await regionsWithin(db, region)) : undefined;
    const open = db.select({ id: sites.organizationId }).from(sites);
    conditions.push(inArray(organizations.id, open.where(and(place ? eq(sites.place, place) : undefined, here, isNull(sites.closedOn)))));
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
