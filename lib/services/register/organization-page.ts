import { and, asc, eq, isNull } from 'drizzle-orm';
import { organizations, regions, sites, users } from '@/db/schema';
import { isAssociation } from '@/lib/domain/register/association-kind';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { statedJobs } from '@/lib/domain/register/stated-jobs';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { survivorOf } from '../survivor-of';
import { loadOrganization } from './load-organization';
import { membersOf } from './members-of';
import { membershipsOf } from './memberships-of';
import { industryTitles } from './industry-titles';
import { organizationPeople } from './organization-people';
import { publishedSubclusters } from './published-subclusters';

/** More than a page can show. */
const MOST = 100;

/** Everything the register knows of one organization, archived or not; asked for one that was merged, it answers the one it was merged into. */
export const organizationPage = query({
  name: 'register.organization',
  permission: 'register.read',
  input: OneRecord,
  run: async ({ db, today }, { id: asked }) => {
    const id = await survivorOf(db, asked);
    const stored = await loadOrganization(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const { parentId, ownerId, industries, subclusters, ...own } = stored.fields;
    const [marks, siteRows, parts, people, memberships, members, titles, published] = await Promise.all([
      db
        .select({
          sample: organizations.sample, createdAt: organizations.createdAt, updatedAt: organizations.updatedAt,
          doNotContactSince: organizations.doNotContactSince,
          archivedBy: users.name,
        })
        .from(organizations)
        .leftJoin(users, eq(users.id, organizations.archivedBy))
        .where(eq(organizations.id, id)),
      db
        .select({ site: sites, regionName: regions.name })
        .from(sites)
        .leftJoin(regions, eq(regions.code, sites.regionCode))
        .where(eq(sites.organizationId, id))
        .orderBy(asc(sites.createdAt), asc(sites.id))
        .limit(MOST),
      db
        .select({ id: organizations.id, name: organizations.legalName, kind: organizations.kind })
        .from(organizations)
        .where(and(eq(organizations.parentId, id), isNull(organizations.archivedAt)))
        .orderBy(asc(organizations.nameKey))
        .limit(MOST),
      organizationPeople(db, id, today),
      membershipsOf(db, { organizationId: id }, today),
      isAssociation(own.kind) ? membersOf(db, id, today) : null,
      industryTitles(db, industries.map(({ naicsCode }) => naicsCode)),
      publishedSubclusters(db),
    ]);
    const [parent] = parentId === null ? [] : await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(eq(organizations.id, parentId));
    const [owner] = ownerId === null ? [] : await db.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, ownerId));
    const siteViews = siteRows.map(({ site: { createdAt, createdBy, updatedAt, updatedBy, organizationId, ...site }, regionName }) => ({ ...site, regionName }));
    return {
      id,
      today,
      version: stored.version,
      archivedAt: stored.archivedAt,
      ...own,
      sample: false,
      archivedBy: null as string | null,
      doNotContactSince: null as string | null,
      ...marks[0],
      parent: parent ?? null,
      owner: owner ?? null,
      jobs: statedJobs(siteViews),
      sites: siteViews,
      parts,
      people,
      memberships,
      members,
      industries: industries.map((industry) => ({ ...industry, title: titles.get(industry.naicsCode) ?? null })),
      subclusters: subclusters.map((link) => {
        const named = published.find(({ clusterCode, code }) => clusterCode === link.clusterCode && code === link.subclusterCode);
        return { ...link, name: named?.name ?? link.subclusterCode, tone: named?.tone ?? null, clusterName: named?.clusterName ?? link.clusterCode };
      }),
    };
  },
});

export type OrganizationPage = Awaited<ReturnType<typeof organizationPage>>;
