import { z } from 'zod';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { query } from '../define';
import { remember } from '../remember';
import { clusterOf } from './cluster-of';
import { resolveQuestion } from './resolve-question';

/** The published reading of each sub-cluster, without its firms. `establishment`: jobs of one, if chosen, for how sure each LQ is. */
export const publishedStrength = query({
  name: 'indicators.published-strength',
  permission: 'indicators.read',
  input: ClusterQuestion.pick({ cluster: true, region: true, reference: true, scheme: true }).extend({ establishment: z.coerce.number().int().min(1).max(100_000).optional() }),
  run: async (ctx, { establishment, ...asked }) => {
    const { economy, chosen, sources, place, year, scheme, region, reference } = await resolveQuestion(ctx, asked);
    const { id, clusterCode: cluster, subclusters, sixDigitCodes } = await clusterOf(ctx.db, asked.cluster);
    const others = sources.filter((source) => source !== chosen);
    return {
      year, scheme, cluster, region: region.name, reference: reference.name,
      subclusters: subclusters.map(({ code, industries }) => ({
        code,
        published: chosen && year !== null
          ? remember(economy, JSON.stringify(['published', id, code, chosen.id, place, year, scheme, establishment]), () => subclusterReading({ chosen, others, place, year, scheme, industries, sixDigitCodes, establishment }))
          : null,
      })),
    };
  },
});
