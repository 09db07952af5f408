import { and, asc, desc, eq, max } from 'drizzle-orm';
import { clusterDefinitions, industries, places, regions, subclusters } from '@/db/schema';
import type { ListReference } from '@/lib/domain/lists/list-reference';
import { townKey } from '@/lib/domain/lists/town-key';
import { fold } from '@/lib/domain/register/fold';
import type { QueryContext } from '../define';

/** What the cells of a list are checked against, as it is now. */
export const readListReference = async ({ db, today }: QueryContext): Promise<ListReference> => {
  const [newest] = await db.select({ version: max(industries.version) }).from(industries);
  const naicsVersion = newest?.version ?? null;
  const codes = await db.select({ code: industries.code, title: industries.title }).from(industries).where(eq(industries.version, naicsVersion ?? '')).orderBy(asc(industries.level));
  const published = await db.select({ clusterCode: clusterDefinitions.clusterCode, version: clusterDefinitions.version, code: subclusters.code, name: subclusters.name })
    .from(subclusters).innerJoin(clusterDefinitions, and(eq(clusterDefinitions.id, subclusters.definitionId), eq(clusterDefinitions.state, 'published')))
    .orderBy(desc(clusterDefinitions.version));
  const newestOf = new Map<string, number>();
  for (const { clusterCode, version } of published) if (!newestOf.has(clusterCode)) newestOf.set(clusterCode, version);
  const named = new Map<string, string>();
  for (const { clusterCode, version, code, name } of published) {
    if (newestOf.get(clusterCode) !== version) continue;
    for (const word of [name, code, `${clusterCode}/${code}`]) if (!named.has(fold(word))) named.set(fold(word), `${clusterCode}/${code}`);
  }
  const towns = new Map<string, { name: string; regionCode: string | null }>();
  for (const { name, regionCode } of await db.select({ name: places.name, regionCode: places.regionCode }).from(places)) {
    const key = townKey(name);
    const held = towns.get(key);
    towns.set(key, { name: held?.name ?? name, regionCode: held && held.regionCode !== regionCode ? null : regionCode });
  }
  return {
    today, regions: new Set((await db.select({ code: regions.code }).from(regions)).map(({ code }) => code)), naicsVersion, naics: new Set(codes.map(({ code }) => code)), subclusters: named, towns,
    // Where a group has one branch of its own title, the title is the finest code's.
    naicsTitles: new Map(codes.map(({ code, title }) => [fold(title), code])),
  };
};
