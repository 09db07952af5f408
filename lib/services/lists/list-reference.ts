import { and, desc, eq, max } from 'drizzle-orm';
import { clusterDefinitions, industries, places, subclusters } from '@/db/schema';
import type { ListReference } from '@/lib/domain/lists/list-reference';
import { fold } from '@/lib/domain/register/fold';
import type { QueryContext } from '../define';

/** What the cells of a list are checked against, as it is now. */
export const readListReference = async ({ db, today }: QueryContext): Promise<ListReference> => {
  const [newest] = await db.select({ version: max(industries.version) }).from(industries);
  const naicsVersion = newest?.version ?? null;
  const codes = await db.select({ code: industries.code }).from(industries).where(eq(industries.version, naicsVersion ?? ''));
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
  const towns = new Map<string, string>();
  const twice = new Set<string>();
  for (const { name, regionCode } of await db.select({ name: places.name, regionCode: places.regionCode }).from(places)) {
    const key = fold(name);
    if (towns.has(key) && towns.get(key) !== regionCode) twice.add(key);
    towns.set(key, regionCode);
  }
  for (const key of twice) towns.delete(key);
  return { today, naicsVersion, naics: new Set(codes.map(({ code }) => code)), subclusters: named, regions: towns };
};
