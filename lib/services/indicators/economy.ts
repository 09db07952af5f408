import { asc, count, eq, max, sql } from 'drizzle-orm';
import { storeOf, type Handle } from '@/db/database';
import { datasets, regionMembers, regions, settings } from '@/db/schema';
import type { FigureTable } from '@/lib/domain/indicators/figure-table';
import { groupBy } from '@/lib/domain/shared/group-by';
import { remember } from '../remember';
import { loadTable } from './load-table';
import { loadVintages } from './load-vintages';
import { OFFICIAL_SETTING } from './official-moves';
import type { Vintage } from './vintage';

export type Region = { code: string; name: string; system: string; parentCode: string | null; members: readonly string[] };
export type Economy = {
  regions: ReadonlyMap<string, Region>;
  /** By standing: official series first, then the newest figures. */
  vintages: readonly Vintage[];
  /** Whether a vintage publishes the region, or every member of it. */
  covers: (vintage: Vintage, regionCode: string) => boolean;
  /** The cells of a vintage, of its own measure or of another it holds. */
  tableOf: (db: Handle, vintage: Vintage, measure?: string) => Promise<FigureTable>;
};

/** What changes when a vintage is published or undone, a region is added, or a series becomes official: one look, since every read of a figure asks. */
const stampOf = async (db: Handle): Promise<string> => {
  const [found] = await db.select({
    published: count(),
    last: max(datasets.publishedAt),
    known: sql<number | string>`${db.select({ count: count() }).from(regions)}`,
    moved: sql<number | null>`${db.select({ version: settings.version }).from(settings).where(eq(settings.key, OFFICIAL_SETTING))}`,
  }).from(datasets).where(eq(datasets.state, 'published'));
  return `${found?.published}:${found?.last?.valueOf()}:${found?.known}:${found?.moved}`;
};

const loadRegions = async (db: Handle): Promise<Map<string, Region>> => {
  const rows = await db.select().from(regions).orderBy(asc(regions.position));
  const members = groupBy(await db.select().from(regionMembers), (row) => row.regionCode);
  return new Map(rows.map(({ code, name, system, parentCode }) => [
    code, { code, name, system, parentCode, members: (members.get(code) ?? []).map((row) => row.memberCode) },
  ]));
};

// A published vintage never changes: its table is read once for as long as the regions stay as they are.
type Memory = {
  read: { places: string; tables: Map<string, Map<string, Promise<FigureTable>>> };
  remembered: { stamp: string; economy: Promise<Economy> } | null;
};
const memoryOf = (db: Handle) => remember<Memory>(storeOf(db), 'economy', () => ({ read: { places: '', tables: new Map() }, remembered: null }));

const loadEconomy = async (db: Handle, memory: Memory): Promise<Economy> => {
  const known = await loadRegions(db);
  const vintages = await loadVintages(db);
  const places = JSON.stringify([...known.values()].map(({ code, parentCode, members }) => [code, parentCode, members]));
  if (memory.read.places !== places) memory.read = { places, tables: new Map() };
  const { tables } = memory.read;
  for (const id of tables.keys()) if (!vintages.some((vintage) => vintage.id === id)) tables.delete(id);
  const published = new Map(vintages.map(({ id, regionCodes }) => [id, new Set(regionCodes)]));
  return {
    regions: known,
    vintages,
    covers: ({ id }, regionCode) => {
      const codes = published.get(id);
      const members = known.get(regionCode)?.members ?? [];
      return codes?.has(regionCode) === true || (members.length > 0 && members.every((member) => codes?.has(member)));
    },
    tableOf: (handle, vintage, measure = vintage.series.measure) => {
      const of = tables.get(vintage.id) ?? new Map<string, Promise<FigureTable>>();
      tables.set(vintage.id, of);
      const table = of.get(measure) ?? loadTable(handle, known, vintage, measure);
      of.set(measure, table);
      table.catch(() => of.delete(measure));
      return table;
    },
  };
};

/**
 * Every published figure the indicators stand on. Derived from published rows alone, so a process may remember it for as long
 * as the stamp stands; each process asks for the stamp on every read, so several side by side never disagree.
 */
export const readEconomy = async (db: Handle): Promise<Economy> => {
  const stamp = await stampOf(db);
  const memory = memoryOf(db);
  if (memory.remembered?.stamp !== stamp) memory.remembered = { stamp, economy: loadEconomy(db, memory) };
  return memory.remembered.economy.catch((fault: unknown) => {
    memory.remembered = null;
    throw fault;
  });
};
