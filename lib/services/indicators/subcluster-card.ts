import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { organizationSubclusters, regions, sites } from '@/db/schema';
import { DEFAULT_REFERENCE, DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { standingsByJobs } from '@/lib/domain/indicators/standing-by-jobs';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { query, type QueryContext } from '../define';
import { clusterOf } from './cluster-of';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { remember } from '../remember';
import { resolveQuestion } from './resolve-question';

/** The economic region around the firm's first open site: the smallest area with current published jobs. */
const homeRegion = async ({ db }: QueryContext, organizationId: string): Promise<string> => {
  const [row] = await db.select({ parent: regions.parentCode }).from(sites).innerJoin(regions, eq(regions.code, sites.regionCode))
    .where(and(eq(sites.organizationId, organizationId), isNull(sites.closedOn), eq(regions.system, 'census_division')))
    .orderBy(asc(sites.createdAt), asc(sites.id)).limit(1);
  return row?.parent ?? DEFAULT_REGION;
};

/** What the indicators say about each sub-cluster of one organization, and how the firm stands in it by jobs; null without a link. */
export const subclusterCard = query({
  name: 'indicators.subcluster-card',
  permission: 'indicators.read',
  input: z.strictObject({ organizationId: z.string().min(1).max(64) }),
  run: async (ctx, { organizationId }) => {
    const links = await ctx.db.select().from(organizationSubclusters).where(eq(organizationSubclusters.organizationId, organizationId))
      .orderBy(asc(organizationSubclusters.clusterCode), asc(organizationSubclusters.subclusterCode));
    if (links.length === 0) return null;
    const resolved = await resolveQuestion(ctx, { region: await homeRegion(ctx, organizationId), reference: DEFAULT_REFERENCE });
    const { economy, chosen, sources, place, year, scheme, region } = resolved;
    const cards = [];
    for (const link of links) {
      const definition = await clusterOf(ctx.db, link.clusterCode);
      const subcluster = definition.subclusters.find(({ code }) => code === link.subclusterCode);
      if (!subcluster) continue;
      const all = await firmsOfSubclusters(ctx.db, link.clusterCode, regionBases(region));
      const standings = remember(all, link.subclusterCode, () => standingsByJobs(all.filter((firm) => firm.subclusterCode === link.subclusterCode)));
      cards.push({
        cluster: { code: definition.clusterCode, name: definition.name },
        code: subcluster.code, name: subcluster.name, tone: subcluster.tone, role: link.role,
        share: { kind: link.shareKind, low: link.shareLow, high: link.shareHigh, asOf: link.asOf, source: link.source },
        published: chosen && year !== null
          ? remember(economy, JSON.stringify([definition.id, subcluster.code, chosen.id, place, year, scheme]), () => subclusterReading({
              chosen, others: sources.filter((source) => source !== chosen), place, year, scheme,
              industries: subcluster.industries, sixDigitCodes: definition.sixDigitCodes,
            }))
          : null,
        standing: standings(organizationId),
      });
    }
    return { ...questionView(resolved), cards };
  },
});
