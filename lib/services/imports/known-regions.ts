import { asc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regions } from '@/db/schema';
import type { KnownRegion } from '@/lib/domain/imports/region-finder';

/** Every region there is, as tables name it. */
export const knownRegions = (db: Handle): Promise<KnownRegion[]> =>
  db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).orderBy(asc(regions.position));
