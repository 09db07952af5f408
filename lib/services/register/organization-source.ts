import { aliasedTable, and, asc, count, countDistinct, desc, eq, exists, inArray, isNotNull, isNull, or, sql, type SQLWrapper } from 'drizzle-orm';
import { activities, organizationIndustries, organizations, organizationSubclusters, organizationTags, participations, regions, sites, tags, tasks, users } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { jobsText, shortBasisText } from '@/lib/domain/register/jobs-text';
import { readinessText } from '@/lib/domain/readiness/readiness-text';
import { SET, SET_LENGTH } from '@/lib/domain/sheet/set-text';
import { ORGANIZATION_FIELDS, type OrganizationFieldId } from '@/lib/domain/sheet/organization-fields';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { lastMetOn } from '../last-met-on';
import { inWordOrder } from '../in-word-order';
import type { SheetColumn, SheetSource } from '../sheet-column';
import { rulesInForce } from '../rules-in-force';
import { standingsByOrganization } from '../standings-by-organization';
import { visibleTasks } from '../visible-tasks';
import { industryTitles } from './industry-titles';
import { organizationParts } from './organization-parts';

/** Where the columns of the register's organizations have their values; what is computed from contacts is computed from those the actor may read. */
export const organizationSource = (ctx: QueryContext): SheetSource => {
  const { db } = ctx;
  const { id } = organizations;
  const parents = aliasedTable(organizations, 'parents');
  const open = and(eq(sites.organizationId, id), isNull(sites.closedOn));
  const mainSite = (of: typeof sites.place | typeof sites.regionCode) =>
    sql`${db.select({ of }).from(sites).where(and(open, isNotNull(of))).orderBy(sql`${sites.jobsCount} desc nulls last`, asc(sites.id)).limit(1)}`;
  const links = () => db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters);
  const tagged = () => db.select({ id: organizationTags.organizationId }).from(organizationTags);
  const parent = (what: typeof organizations.legalName | typeof organizations.nameKey) =>
    sql`${db.select({ what: what === organizations.nameKey ? parents.nameKey : parents.legalName }).from(parents).where(eq(parents.id, organizations.parentId))}`;
  const promisedInContacts = db.select({ open: countDistinct(tasks.id) }).from(participations).crossJoin(tasks).innerJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(participations.organizationId, id), eq(tasks.activityId, participations.activityId), eq(tasks.state, 'open'), visibleTasks(ctx)));
  const promisedAlone = db.select({ open: count() }).from(tasks).leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(tasks.organizationId, id), isNull(tasks.activityId), eq(tasks.state, 'open'), visibleTasks(ctx)));
  const primaryIndustry = db.select({ code: organizationIndustries.naicsCode }).from(organizationIndustries)
    .where(eq(organizationIndustries.organizationId, id)).orderBy(desc(organizationIndustries.primary), asc(organizationIndustries.naicsCode)).limit(1);
  // What an organization has several of, as one text: rows are grouped by all of it.
  const inAll = (held: SQLWrapper) => sql`substr((${held}), 1, ${sql.raw(String(SET_LENGTH))})`;
  const parts = async (ids: readonly string[]) => organizationParts(db, ids);

  const columns: Record<OrganizationFieldId, SheetColumn> = {
    name: { value: organizations.legalName, key: organizations.nameKey, always: true },
    subclusters: {
      value: inAll(db.select({ codes: sql`string_agg(${organizationSubclusters.clusterCode} || '/' || ${organizationSubclusters.subclusterCode}, ${SET} order by ${organizationSubclusters.clusterCode}, ${organizationSubclusters.subclusterCode})` }).from(organizationSubclusters).where(eq(organizationSubclusters.organizationId, id))),
      any: (codes) => exists(links().where(and(eq(organizationSubclusters.organizationId, id), or(...codes.map((code) => {
        const [clusterCode = '', subclusterCode = ''] = code.split('/');
        return and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode));
      }))))),
      filled: exists(links().where(eq(organizationSubclusters.organizationId, id))),
      load: async (ids) => {
        const of = await parts(ids);
        return new Map(ids.map((one) => [one, of(one).subclusters.map((link) => `${link.clusterCode}/${link.subclusterCode}`)]));
      },
    },
    kind: { value: organizations.kind, sort: inWordOrder(organizations.kind, messages.register.kinds) },
    status: { value: organizations.status, sort: inWordOrder(organizations.status, messages.register.statuses) },
    town: {
      value: mainSite(sites.place),
      any: (names) => exists(db.select({ id: sites.id }).from(sites).where(and(open, inArray(sites.place, [...names])))),
      load: async (ids) => {
        const of = await parts(ids);
        return new Map(ids.map((one) => [one, of(one).places]));
      },
    },
    region: {
      value: mainSite(sites.regionCode),
      sort: sql`${db.select({ name: regions.nameKey }).from(regions).where(eq(regions.code, mainSite(sites.regionCode)))}`,
      any: (codes) => exists(db.select({ id: sites.id }).from(sites).where(and(open, inArray(sites.regionCode, [...codes])))),
    },
    jobs: {
      value: organizations.jobsTotal,
      load: async (ids) => {
        const of = await parts(ids);
        return new Map(ids.map((one) => {
          const { jobs } = of(one);
          const words = jobsText(jobs);
          return [one, words === null ? null : { value: jobs.count, words: [words, shortBasisText(jobs)].filter(Boolean).join(' ') }];
        }));
      },
    },
    industry: {
      value: sql`${primaryIndustry}`,
      load: async (ids) => {
        const found = await db.select({ id: organizations.id, code: sql<string | null>`${primaryIndustry}` }).from(organizations).where(inArray(organizations.id, [...ids]));
        const titles = await industryTitles(db, found.flatMap(({ code }) => code ?? []));
        return new Map(found.map(({ id: one, code }) => [one, code === null ? null : `${code} ${titles.get(code) ?? ''}`.trim()]));
      },
    },
    tags: {
      value: inAll(db.select({ names: sql`string_agg(${tags.name}, ${SET} order by ${tags.key})` }).from(organizationTags).innerJoin(tags, eq(tags.id, organizationTags.tagId)).where(eq(organizationTags.organizationId, id))),
      any: (names) => exists(tagged().innerJoin(tags, eq(tags.id, organizationTags.tagId)).where(and(eq(organizationTags.organizationId, id), inArray(tags.key, names.map(fold))))),
      filled: exists(tagged().where(eq(organizationTags.organizationId, id))),
      load: async (ids) => {
        const rows = await db.select({ id: organizationTags.organizationId, name: tags.name }).from(organizationTags).innerJoin(tags, eq(tags.id, organizationTags.tagId))
          .where(inArray(organizationTags.organizationId, [...ids])).orderBy(asc(tags.key));
        return new Map([...groupBy(rows, (row) => row.id)].map(([one, of]) => [one, of.map(({ name }) => name)]));
      },
    },
    owner: { value: organizations.ownerId, sort: sql`${db.select({ name: users.name }).from(users).where(eq(users.id, organizations.ownerId))}` },
    lastContact: { value: sql`${lastMetOn(ctx)}`, permission: 'outreach.read' },
    followUps: { value: sql`${promisedInContacts} + ${promisedAlone}`, permission: 'outreach.read' },
    readiness: {
      value: sql`null`, permission: 'readiness.read',
      load: async (ids) => {
        const { rules: { evidenceMonths: months } } = await rulesInForce(db);
        const standings = await standingsByOrganization(ctx, { scheme: 'rwa', months });
        return new Map(ids.map((one) => [one, readinessText(standings.get(one))]));
      },
    },
    website: { value: organizations.website },
    businessNumber: { value: organizations.businessNumber },
    founded: { value: organizations.foundedYear },
    about: { value: organizations.about },
    rightsHolder: { value: sql`case when ${eq(organizations.rightsHolder, true)} then 1 else 0 end` },
    parent: { value: parent(organizations.legalName), key: parent(organizations.nameKey) },
    updated: { value: organizations.updatedAt, always: true },
  };
  return { table: organizations, fields: ORGANIZATION_FIELDS, columns, last: [{ by: organizations.nameKey, dir: 'asc' }, { by: organizations.id, dir: 'asc' }] };
};
