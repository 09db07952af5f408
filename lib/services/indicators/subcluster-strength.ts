import { z } from 'zod';
import { known, missing, type Measured } from '@/lib/domain/indicators/measured';
import { DEFAULT_REFERENCE, DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { query, type QueryContext } from '../define';
import { bottomUp } from './bottom-up';
import { clusterOf } from './cluster-of';
import { readEconomy } from './economy';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { listClusters } from './list-clusters';
import { regionBases } from './region-bases';
import { remember } from '../remember';
import { resolveQuestion } from './resolve-question';

export type SubclusterStrength = {
  cluster: string; code: string; name: string; tone: 'mining' | 'manufacturing' | 'services' | 'institutions';
  /** Bottom-up: mining-weighted jobs of the register, as they may be printed. */
  jobs: Measured;
  /** Published growth of jobs per year, a fraction, with the years it spans. */
  growth: Measured;
  years: { from: number; to: number } | null;
};

const totalOf = (size: ReturnType<typeof bottomUp>): Measured => {
  const { jobs } = size;
  if (!('total' in jobs)) return missing(jobs.reason);
  return jobs.total.value === null ? missing(jobs.total.reason) : known(jobs.total.value);
};

const strengthsOf = async (ctx: QueryContext, clusterCode: string): Promise<SubclusterStrength[]> => {
  const resolved = await resolveQuestion(ctx, { region: DEFAULT_REGION, reference: DEFAULT_REFERENCE });
  const { economy, chosen, sources, place, year, scheme, region } = resolved;
  const definition = await clusterOf(ctx.db, clusterCode);
  const firms = await firmsOfSubclusters(ctx.db, clusterCode, regionBases(region));
  return definition.subclusters.map((part) => {
    const published = chosen && year !== null
      ? remember(economy, JSON.stringify([definition.id, part.code, chosen.id, place, year, scheme]), () => subclusterReading({
          chosen, others: sources.filter((source) => source !== chosen), place, year, scheme,
          industries: part.industries, sixDigitCodes: definition.sixDigitCodes,
        }))
      : null;
    const grown = published?.reading ? shownGrowth(published.reading) : null;
    return {
      cluster: clusterCode, code: part.code, name: part.name, tone: part.tone,
      jobs: remember(firms, `strength|${definition.id}|${part.code}`, () => totalOf(bottomUp(part, firms))),
      growth: grown ? grown.cagr : missing(published ? 'not-visible-at-depth' : 'not-available'),
      years: grown ? { from: grown.baseYear, to: grown.endYear } : null,
    };
  });
};

/** How strong each sub-cluster of every published cluster is here and how it grows: what attention is weighed against. */
export const subclusterStrength = query({
  name: 'indicators.subcluster-strength',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async (ctx): Promise<SubclusterStrength[]> => {
    const { regions } = await readEconomy(ctx.db);
    if (!regions.has(DEFAULT_REGION) || !regions.has(DEFAULT_REFERENCE)) return [];
    const clusters = await listClusters(ctx.actor, {}, { now: ctx.now });
    return (await Promise.all(clusters.map(({ code }) => strengthsOf(ctx, code)))).flat();
  },
});
