import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { regions } from '@/db/schema';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isOpenStage } from '@/lib/domain/pipeline/stage';
import { STREAMS, type Stream } from '@/lib/domain/pipeline/stream';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { heldCases } from '../held-cases';
import { readableCases } from '../readable-cases';
import { subclusterNames } from '../subcluster-names';

export type Stake = { cases: number; jobs: number | null; unstated: number };

/** Open cases the actor may read, by sub-cluster and region: how many of each stream, and their jobs (null where none states any). */
export const placedCases = query({
  name: 'targeting.cases',
  permission: 'pipeline.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const { facts } = await heldCases(ctx.db);
    const mayRead = await readableCases(ctx);
    const open = [...facts.values()].filter((one) => one.archivedAt === null && isOpenStage(one.stage) && mayRead(one));
    const placed = open.filter(({ subclusterCode, regionCode }) => subclusterCode !== null && regionCode !== null);
    const groups = [...groupBy(placed, ({ clusterCode, subclusterCode, regionCode }) => JSON.stringify([`${clusterCode}/${subclusterCode}`, regionCode]))];
    const names = await subclusterNames(ctx.db);
    const codes = [...new Set(placed.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])))];
    const named = codes.length === 0 ? [] : await ctx.db.select({ code: regions.code, name: regions.name, system: regions.system, around: regions.parentCode }).from(regions).where(inArray(regions.code, codes));
    const rows = groups.map(([key, cases]) => {
      const [part, region] = JSON.parse(key) as [string, string];
      const stakes = Object.fromEntries(STREAMS.map((stream): [Stream, Stake] => {
        const own = cases.filter((one) => one.stream === stream);
        const stated = own.flatMap((one) => jobsOf(one) ?? []);
        return [stream, { cases: own.length, jobs: stated.length === 0 ? null : stated.reduce((sum, jobs) => sum + jobs, 0), unstated: own.length - stated.length }];
      })) as Record<Stream, Stake>;
      return { part: { code: part, name: names.get(part)?.name ?? part }, region: named.find(({ code }) => code === region) ?? { code: region, name: region, system: '', around: null }, stakes };
    });
    return { rows: rows.sort((a, b) => a.part.name.localeCompare(b.part.name, 'en') || a.region.name.localeCompare(b.region.name, 'en')), unplaced: open.length - placed.length };
  },
});
export type PlacedCases = Awaited<ReturnType<typeof placedCases>>['rows'][number];
