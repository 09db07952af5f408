import { and, asc, desc, eq, exists, gte, isNull, like, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizationIndustries, organizations, participations, regions, sites } from '@/db/schema';
import { addMonths } from '@/lib/domain/shared/add-months';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { visibleActivities } from '../visible-activities';
import { needRows } from './need-rows';

const MOST = 200;
const MOST_SOURCES = 100;
const MONTHS_BACK = 24;

/** Living organizations coded with an industry, or one within it, that have an open site in a region or a part of it. */
const firmsHere = async ({ db }: QueryContext, code: string, region: string, buyerId: string) => {
  const here = db.select({ id: sites.id }).from(sites).leftJoin(regions, eq(regions.code, sites.regionCode))
    .where(and(eq(sites.organizationId, organizations.id), isNull(sites.closedOn), or(eq(sites.regionCode, region), eq(regions.parentCode, region))));
  return db.selectDistinct({ id: organizations.id, name: organizations.legalName }).from(organizations).innerJoin(organizationIndustries, eq(organizationIndustries.organizationId, organizations.id))
    .where(and(living(), ne(organizations.id, buyerId), like(organizationIndustries.naicsCode, `${code}%`), exists(here))).orderBy(asc(organizations.legalName));
};

/** The needs the actor may read, the latest first, each with the firms here that could meet it; and the contacts a new one could be noted from. */
export const supplyNeedList = query({
  name: 'targeting.needs',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const { db, today } = ctx;
    const needs = [];
    for (const need of await needRows(ctx, undefined, MOST)) needs.push({ ...need, firms: need.industry === null ? null : await firmsHere(ctx, need.industry.code, need.region.code, need.buyer.id) });
    const sources = await db.selectDistinct({ activityId: activities.id, organizationId: organizations.id, firm: organizations.legalName, day: activities.occurredOn, text: activities.summary })
      .from(participations).innerJoin(activities, eq(activities.id, participations.activityId)).innerJoin(organizations, eq(organizations.id, participations.organizationId))
      .where(and(isNull(activities.archivedAt), gte(participations.occurredOn, addMonths(today, -MONTHS_BACK)), eq(participations.side, 'theirs'), visibleActivities(ctx)))
      .orderBy(desc(activities.occurredOn), desc(activities.id), asc(organizations.legalName)).limit(MOST_SOURCES);
    return { needs, sources, today };
  },
});
export type SupplyNeed = Awaited<ReturnType<typeof supplyNeedList>>['needs'][number];
