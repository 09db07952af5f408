import { asc, eq, inArray } from 'drizzle-orm';
import { storeOf, type Handle } from '@/db/database';
import { datasetLines, datasets, observations } from '@/db/schema';
import { byStanding } from '@/lib/domain/indicators/by-standing';
import { officialByMoves } from '@/lib/domain/indicators/standing/official-by-moves';
import { groupBy } from '@/lib/domain/shared/group-by';
import { remember } from '../remember';
import { officialMoves } from './official-moves';
import { vintageOf, type Vintage } from './vintage';

type Held = Pick<Vintage, 'years' | 'regionCodes' | 'lineCodes'>;

// A published vintage never changes: what it holds is asked once, by walking its index.
const knownIn = (db: Handle) => remember(storeOf(db), 'vintages', () => new Map<string, Held>());

const learn = async (db: Handle, ids: readonly string[]) => {
  if (ids.length === 0) return;
  const { datasetId: id, regionCode: region, period: year } = observations;
  const held = groupBy(
    await db.selectDistinct({ id, region, year }).from(observations).where(inArray(id, [...ids])).orderBy(asc(year)),
    (row) => row.id,
  );
  const lines = groupBy(
    await db.select({ id: datasetLines.datasetId, code: datasetLines.code }).from(datasetLines).where(inArray(datasetLines.datasetId, [...ids])).orderBy(asc(datasetLines.position)),
    (row) => row.id,
  );
  const known = knownIn(db);
  for (const one of ids) {
    const own = held.get(one) ?? [];
    known.set(one, {
      years: [...new Set(own.map((row) => row.year))],
      regionCodes: [...new Set(own.map((row) => row.region))],
      lineCodes: (lines.get(one) ?? []).map(({ code }) => code),
    });
  }
};

const NOTHING: Held = { years: [], regionCodes: [], lineCodes: [] };

type Row = typeof datasets.$inferSelect;
const later = (a: Row, b: Row) => Number(a.publishedAt) - Number(b.publishedAt) || (a.id < b.id ? -1 : 1);

/** Files loaded into one vintage one after the other: the last holds what the ones before it hold, and answers for them. */
const whole = (rows: readonly Row[]) =>
  [...groupBy([...rows].sort(later), (row) => JSON.stringify([row.code, row.vintage, row.measure, row.ownership])).values()].flatMap((loads) => {
    const last = loads.at(-1);
    return last ? [{ last, continues: loads.slice(0, -1).map(({ id }) => id) }] : [];
  });

/** Published vintages with the years and regions each holds, by standing: the first that fits is what a page reads by default. */
export const loadVintages = async (db: Handle): Promise<Vintage[]> => {
  const found = whole(await db.select().from(datasets).where(eq(datasets.state, 'published')));
  const rows = found.map(({ last }) => last);
  const known = knownIn(db);
  await learn(db, rows.map(({ id }) => id).filter((id) => !known.has(id)));
  // What the product ships came by no load.
  const shipped = rows.filter(({ batchId }) => batchId === null).map(({ code }) => code);
  const official = new Set([...shipped, ...officialByMoves((await officialMoves(db)).moves)]);
  return found.map(({ last, continues }) => vintageOf(last, { ...(known.get(last.id) ?? NOTHING), continues, official: official.has(last.code) })).sort(byStanding);
};
