import { inArray, max } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regions } from '@/db/schema';
import type { NewRegion } from '@/lib/domain/imports/row-outcome';
import { fold } from '@/lib/domain/register/fold';

const AT_ONCE = 200;

/** Creates the regions a load brings along, but for those another load has created meanwhile. */
export const createRegions = async (db: Handle, fresh: readonly NewRegion[]) => {
  if (fresh.length === 0) return;
  const [last] = await db.select({ position: max(regions.position) }).from(regions);
  const first = Number(last?.position ?? 0) + 1;
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    const there = await db.select({ code: regions.code }).from(regions).where(inArray(regions.code, some.map(({ code }) => code)));
    const known = new Set(there.map(({ code }) => code));
    const rows = some.flatMap((region, index) => (known.has(region.code) ? [] : [{ ...region, nameKey: fold(region.name), position: first + at + index }]));
    if (rows.length > 0) await db.insert(regions).values(rows);
  }
};
