import { and, countDistinct, eq, gte, inArray, isNull, lte, ne } from 'drizzle-orm';
import { activities, organizations, organizationSubclusters, participations } from '@/db/schema';
import type { Period } from '@/lib/domain/planning/measures/period';
import type { QueryContext } from '../define';
import { living } from '../living';
import { visibleActivities } from '../visible-activities';
import { VISIT_KINDS } from '../visit-kinds';

export type Penetration = { key: string; firms: number; visited: number };

/** Firms a cluster lives by: the living ones; the institutions around them are not its market. */
const market = () => and(ne(organizationSubclusters.role, 'institution'), living());

/** Firms of each 'cluster/sub-cluster' the register holds, and those of them visited in the period as far as the actor may read; a firm of several counts once in all. */
export const penetration = async (ctx: QueryContext, { from, to }: Period): Promise<{ all: Omit<Penetration, 'key'>; subclusters: Penetration[] }> => {
  const { clusterCode, subclusterCode, organizationId } = organizationSubclusters;
  const held = () => ctx.db.select({ cluster: clusterCode, code: subclusterCode, total: countDistinct(organizationId) }).from(organizationSubclusters)
    .innerJoin(organizations, eq(organizations.id, organizationId)).where(market()).groupBy(clusterCode, subclusterCode);
  const seen = and(
    gte(participations.occurredOn, from), lte(participations.occurredOn, to), eq(participations.attendance, 'attended'), inArray(activities.kind, [...VISIT_KINDS]),
    isNull(activities.archivedAt), visibleActivities(ctx), market(),
  );
  const visited = () => ctx.db.select({ cluster: clusterCode, code: subclusterCode, total: countDistinct(organizationId) }).from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId)).innerJoin(organizationSubclusters, eq(organizationId, participations.organizationId))
    .innerJoin(organizations, eq(organizations.id, organizationId)).where(seen).groupBy(clusterCode, subclusterCode);
  const [known, met, [allKnown], [allMet]] = await Promise.all([
    held(), visited(),
    ctx.db.select({ total: countDistinct(organizationId) }).from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationId)).where(market()),
    ctx.db.select({ total: countDistinct(organizationId) }).from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId)).innerJoin(organizationSubclusters, eq(organizationId, participations.organizationId))
      .innerJoin(organizations, eq(organizations.id, organizationId)).where(seen),
  ]);
  const metIn = new Map(met.map(({ cluster, code, total }) => [`${cluster}/${code}`, Number(total)]));
  return {
    all: { firms: Number(allKnown?.total ?? 0), visited: Number(allMet?.total ?? 0) },
    subclusters: known
      .map(({ cluster, code, total }) => ({ key: `${cluster}/${code}`, firms: Number(total), visited: metIn.get(`${cluster}/${code}`) ?? 0 }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
};
