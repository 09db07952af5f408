import { and, countDistinct, desc, eq, gte, isNull, ne, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, organizationSubclusters, participations } from '@/db/schema';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { coverage } from '@/lib/domain/planning/coverage';
import { addDays } from '@/lib/domain/shared/add-days';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query, type QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

const YEAR = 365;

const met = (ctx: QueryContext) =>
  and(eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx));

/** One step back along each firm's timeline, not all of it. */
const linkedFirms = (ctx: QueryContext) => {
  const last = ctx.db.select({ on: participations.occurredOn }).from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(eq(participations.organizationId, organizationSubclusters.organizationId), met(ctx)))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId)).limit(1);
  return ctx.db
    .select({ link: organizationSubclusters, jobs: organizations.jobsTotal, lastContactOn: sql<string | null>`${last}` })
    .from(organizationSubclusters)
    .innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(ne(organizationSubclusters.role, 'institution'), isNull(organizations.archivedAt), notInArray(organizations.status, ['closed', 'moved_out'])));
};

const contactsOf = (ctx: QueryContext) =>
  ctx.db
    .select({ cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode, total: countDistinct(participations.activityId) })
    .from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, participations.organizationId))
    .where(and(gte(participations.occurredOn, addDays(ctx.today, -YEAR)), gte(activities.occurredOn, addDays(ctx.today, -YEAR)), ne(organizationSubclusters.role, 'institution'), met(ctx)))
    .groupBy(organizationSubclusters.clusterCode, organizationSubclusters.subclusterCode);

const shareOf = ({ shareKind, shareLow, shareHigh }: typeof organizationSubclusters.$inferSelect): Quantity => {
  if (shareLow === null || shareKind === 'unknown') return { kind: 'unknown' };
  return shareKind === 'value' ? { kind: 'value', value: shareLow } : { kind: 'band', lo: shareLow, hi: shareHigh };
};

/** How far each sub-cluster has been reached, and how many contacts of the last year went to it, as far as the actor may read them. */
export const teamCoverage = query({
  name: 'planning.team-coverage',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const [firms, contacts] = await Promise.all([linkedFirms(ctx), contactsOf(ctx)]);
    const totals = new Map(contacts.map(({ cluster, code, total }) => [`${cluster}/${code}`, Number(total)]));
    const parts = groupBy(firms, ({ link }) => `${link.clusterCode}/${link.subclusterCode}`);
    return {
      subclusters: [...parts].map(([key, rows]) => ({
        key,
        contacts: totals.get(key) ?? 0,
        ...coverage(rows.map(({ link, jobs, lastContactOn }) => ({
          lastContactOn, share: shareOf(link), jobs: jobs === null ? { kind: 'unknown' as const } : { kind: 'value' as const, value: jobs },
        })), ctx.today),
      })),
      today: ctx.today,
    };
  },
});
