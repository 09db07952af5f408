import { z } from 'zod';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { subclusterShift as shiftOf } from '@/lib/domain/indicators/shift-share/subcluster-shift';
import { query } from '../define';
import { remember } from '../remember';
import { clusterOf } from './cluster-of';
import { resolveQuestion } from './resolve-question';

const year = z.coerce.number().int().min(1).max(9999);

/**
 * How the jobs of a sub-cluster changed in a region over some years, split in what the reference alone would have brought and the region's own.
 * Where no table shows it in that region in two years, the economic region around the Alliance answers, by its name.
 */
export const subclusterShift = query({
  name: 'indicators.subcluster-shift',
  permission: 'indicators.read',
  input: ClusterQuestion.pick({ cluster: true, region: true, reference: true }).extend({ code: z.string().min(1).max(80), fromYear: year, toYear: year }),
  run: async (ctx, { code, fromYear: from, toYear: to, ...asked }) => {
    const { id, subclusters, sixDigitCodes } = await clusterOf(ctx.db, asked.cluster);
    const part = subclusters.find((one) => one.code === code);
    if (!part) return null;
    const inRegion = async (asks: typeof asked) => {
      const { economy, sources, place, region, reference } = await resolveQuestion(ctx, asks);
      const result = remember(economy, JSON.stringify(['subcluster-shift', id, code, place, from, to]), () => shiftOf({ sources, place, industries: part.industries, sixDigitCodes, from, to }));
      const source = 'shift' in result ? sources.find((one) => one.id === result.shift.sourceId) : undefined;
      return { region: { code: region.code, name: region.name }, reference: reference.name, part: part.name, table: source?.vintage.title ?? null, result };
    };
    const own = await inRegion(asked);
    return own.result.value !== null || asked.region === DEFAULT_REGION ? own : inRegion({ ...asked, region: DEFAULT_REGION });
  },
});
export type SubclusterShiftView = Awaited<ReturnType<typeof subclusterShift>>;
