import { asc, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, regions } from '@/db/schema';
import { regionInFull } from '@/lib/messages/region-in-full';
import { query } from '../define';

const MOST_REGIONS = 400;

/** Clusters and regions a board can be asked for: each published cluster by its newest name, and every region that is no country. */
export const boardChoices = query({
  name: 'readiness.board-choices',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const [places, published] = await Promise.all([
      db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).where(ne(regions.system, 'country')).orderBy(asc(regions.nameKey), asc(regions.code)).limit(MOST_REGIONS),
      db.select({ code: clusterDefinitions.clusterCode, name: clusterDefinitions.name }).from(clusterDefinitions)
        .where(eq(clusterDefinitions.state, 'published')).orderBy(asc(clusterDefinitions.clusterCode), desc(clusterDefinitions.version)),
    ]);
    return { regions: places.map(({ code, ...region }) => ({ code, name: regionInFull(region) })), clusters: published.filter(({ code }, at) => published.findIndex((one) => one.code === code) === at) };
  },
});
