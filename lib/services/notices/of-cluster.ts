import { and, eq, exists, or, type Column, type SQL } from 'drizzle-orm';
import { organizationSubclusters, plannedVisitParties, plannedVisits } from '@/db/schema';
import type { QueryContext } from '../define';

/** Links of an organization to the cluster (or 'cluster/sub-cluster') a feed is about. */
const linked = ({ db }: QueryContext, organizationId: Column, subject: string): SQL => {
  const [cluster = '', subcluster] = subject.split('/');
  return exists(db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters).where(and(
    eq(organizationSubclusters.organizationId, organizationId), eq(organizationSubclusters.clusterCode, cluster),
    subcluster ? eq(organizationSubclusters.subclusterCode, subcluster) : undefined,
  )));
};

/** Rows that concern an organization of the subject; any of several columns will do. */
export const ofCluster = (ctx: QueryContext, subject: string | null, ...columns: Column[]): SQL | undefined =>
  subject === null ? undefined : or(...columns.map((column) => linked(ctx, column, subject)));

/** Planned visits with an organization of the subject. */
export const visitsOfCluster = (ctx: QueryContext, subject: string | null): SQL | undefined =>
  subject === null ? undefined : exists(ctx.db.select({ id: plannedVisitParties.id }).from(plannedVisitParties)
    .where(and(eq(plannedVisitParties.visitId, plannedVisits.id), ofCluster(ctx, subject, plannedVisitParties.organizationId))));
