import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasets, observations, places, regionMembers, regions, sites } from '@/db/schema';

const AT_ONCE = 100;

const first = async (rows: Promise<readonly unknown[]>) => (await rows).length > 0;

/** Removes some of the regions a load brought along and nothing else stands on; answers how many, 0 once none is left. */
export const removeRegions = async (db: Handle, codes: readonly string[], datasetId: string): Promise<number> => {
  const others = (await db.select({ id: datasets.id }).from(datasets).where(ne(datasets.id, datasetId))).map(({ id }) => id);
  const isUsed = async (code: string) =>
    (others.length > 0 && await first(db.select({ code: observations.regionCode }).from(observations).where(and(inArray(observations.datasetId, others), eq(observations.regionCode, code))).limit(1)))
    || await first(db.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.memberCode, code)).limit(1))
    || await first(db.select({ code: places.regionCode }).from(places).where(eq(places.regionCode, code)).limit(1))
    || await first(db.select({ code: sites.regionCode }).from(sites).where(eq(sites.regionCode, code)).limit(1));
  const unused: string[] = [];
  for (let at = 0; at < codes.length && unused.length < AT_ONCE; at += AT_ONCE) {
    const there = await db.select({ code: regions.code }).from(regions).where(inArray(regions.code, codes.slice(at, at + AT_ONCE)));
    for (const { code } of there) if (!(await isUsed(code))) unused.push(code);
  }
  if (unused.length > 0) await db.delete(regions).where(inArray(regions.code, unused));
  return unused.length;
};
