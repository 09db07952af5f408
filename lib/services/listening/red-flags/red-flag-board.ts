import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, organizationSubclusters, redFlags, subclusters } from '@/db/schema';
import { SEVERITIES } from '@/lib/domain/listening/severity';
import { query, type QueryContext } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { countFlags } from './count-flags';
import { flagRows } from './flag-rows';

const MOST = 200;

/** Sub-clusters by 'cluster/code', as published, for the board's filter. */
const publishedParts = async ({ db }: QueryContext) => {
  const rows = await db.select({ cluster: clusterDefinitions.clusterCode, version: clusterDefinitions.version, code: subclusters.code, name: subclusters.name })
    .from(subclusters).innerJoin(clusterDefinitions, and(eq(clusterDefinitions.id, subclusters.definitionId), eq(clusterDefinitions.state, 'published')))
    .orderBy(asc(clusterDefinitions.version), asc(subclusters.position));
  return [...new Map(rows.map(({ cluster, code, name }) => [`${cluster}/${code}`, { code: `${cluster}/${code}`, name }])).values()];
};

/** Red flags by their clock: whose, how pressing, in which sub-cluster; with how many are open and late among them. */
export const redFlagBoard = query({
  name: 'listening.red-flag-board',
  permission: 'outreach.read',
  input: z.strictObject({
    whose: z.enum(['mine', 'team']).default('team'),
    state: z.enum(['open', 'closed']).default('open'),
    severity: z.enum(SEVERITIES).optional(),
    subcluster: z.string().max(160).optional(),
  }),
  run: async (ctx, { whose, state, severity, subcluster }) => {
    const [cluster = '', part = ''] = subcluster?.split('/') ?? [];
    const inPart = ctx.db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters)
      .where(and(eq(organizationSubclusters.clusterCode, cluster), eq(organizationSubclusters.subclusterCode, part)));
    const narrowed = and(
      whose === 'mine' ? eq(redFlags.ownerId, ctx.actor.id) : undefined,
      severity && eq(redFlags.severity, severity),
      subcluster ? inArray(redFlags.organizationId, inPart) : undefined,
    );
    const open = and(narrowed, eq(redFlags.state, 'open'));
    const shown = and(narrowed, eq(redFlags.state, state));
    const [flags, total, openNow, late, parts] = await Promise.all([
      flagRows(ctx, shown, { limit: MOST, closed: state === 'closed' }), countFlags(ctx, shown), countFlags(ctx, open),
      countFlags(ctx, and(open, lte(redFlags.dueAt, ctx.now))), publishedParts(ctx),
    ]);
    return { flags, total, open: openNow, late, subclusters: parts, today: ctx.today, timeZone: localTimeZone() };
  },
});
