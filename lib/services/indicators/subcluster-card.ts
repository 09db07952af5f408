import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizationSubclusters, regions, sites } from '@/db/schema';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { DEFAULT_REFERENCE, DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { query, type QueryContext } from '../define';
import { clusterOf } from './cluster-of';
import { firmsOfSubclusters, type SubclusterFirm } from './firms-of-subclusters';
import { regionBases } from './region-bases';
import { resolveQuestion } from './resolve-question';

/** The economic region around the firm's first site: the smallest area with current published jobs. */
const homeRegion = async ({ db }: QueryContext, organizationId: string): Promise<string> => {
  const [row] = await db.select({ parent: regions.parentCode }).from(sites).innerJoin(regions, eq(regions.code, sites.regionCode))
    .where(eq(sites.organizationId, organizationId)).orderBy(asc(sites.createdAt)).limit(1);
  return row?.parent ?? DEFAULT_REGION;
};

const rankOf = (firms: readonly SubclusterFirm[], organizationId: string) => {
  const stated = firms.flatMap((firm) => (firm.jobs.kind === 'value' ? [{ id: firm.organizationId, jobs: firm.jobs.value }] : []));
  const own = stated.find(({ id }) => id === organizationId);
  return { firms: firms.length, ranked: stated.length, rank: own ? 1 + stated.filter(({ jobs }) => jobs > own.jobs).length : null };
};

/** What the indicators say about each sub-cluster of one organization, and how the firm stands in it by jobs. */
export const subclusterCard = query({
  name: 'indicators.subcluster-card',
  permission: 'indicators.read',
  input: z.strictObject({ organizationId: z.string().min(1).max(64) }),
  run: async (ctx, { organizationId }) => {
    const links = await ctx.db.select().from(organizationSubclusters).where(eq(organizationSubclusters.organizationId, organizationId));
    if (links.length === 0) return null;
    const resolved = await resolveQuestion(ctx, { region: await homeRegion(ctx, organizationId), reference: DEFAULT_REFERENCE });
    const { chosen, sources, place, year, scheme, region, reference } = resolved;
    const cards = [];
    for (const link of links) {
      const definition = await clusterOf(ctx.db, link.clusterCode);
      const subcluster = definition.subclusters.find(({ code }) => code === link.subclusterCode);
      if (!subcluster) continue;
      const firms = (await firmsOfSubclusters(ctx.db, link.clusterCode, regionBases(region))).filter((firm) => firm.subclusterCode === link.subclusterCode);
      cards.push({
        cluster: { code: definition.clusterCode, name: definition.name },
        code: subcluster.code, name: subcluster.name, tone: subcluster.tone, role: link.role,
        share: { kind: link.shareKind, low: link.shareLow, high: link.shareHigh, asOf: link.asOf, source: link.source },
        published: chosen && year !== null
          ? subclusterReading({
              chosen, others: sources.filter((source) => source !== chosen), place, year, scheme,
              industries: subcluster.industries, sixDigitCodes: definition.sixDigitCodes,
            })
          : null,
        standing: rankOf(firms, organizationId),
      });
    }
    return {
      region: { code: region.code, name: region.name }, reference: { code: reference.code, name: reference.name }, year,
      vintages: sources.map(({ id, vintage }) => ({ id, title: vintage.title, provider: vintage.provider, vintage: vintage.vintage })),
      cards,
    };
  },
});
