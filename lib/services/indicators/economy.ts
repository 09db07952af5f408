import { asc, count, eq, max } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, datasets, observations, regionMembers, regions } from '@/db/schema';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import { groupBy } from '@/lib/domain/shared/group-by';
import { vintageOf, type Vintage } from './vintage';

export type Region = { code: string; name: string; system: string; parentCode: string | null; members: readonly string[] };
export type Economy = {
  regions: ReadonlyMap<string, Region>;
  /** Newest figures first. */
  vintages: readonly Vintage[];
  tableOf: (vintage: Vintage) => Promise<FigureTable>;
};

const loadRegions = async (db: Handle): Promise<Map<string, Region>> => {
  const rows = await db.select().from(regions).orderBy(asc(regions.position));
  const members = groupBy(await db.select().from(regionMembers), (row) => row.regionCode);
  return new Map(rows.map(({ code, name, system, parentCode }) => [
    code, { code, name, system, parentCode, members: (members.get(code) ?? []).map((row) => row.memberCode) },
  ]));
};

const loadTable = async (db: Handle, known: ReadonlyMap<string, Region>, id: string): Promise<FigureTable> => {
  const { regionCode, lineCode, period, value, status } = observations;
  const [lines, cells] = await Promise.all([
    db.select().from(datasetLines).where(eq(datasetLines.datasetId, id)).orderBy(asc(datasetLines.position)),
    db.select({ regionCode, lineCode, year: period, value, status }).from(observations).where(eq(observations.datasetId, id)),
  ]);
  return new FigureTable(cells, lines, new Map([...known.values()].map((region) => [region.code, region.members])));
};

const loadVintages = async (db: Handle): Promise<Vintage[]> => {
  const rows = await db.select().from(datasets).where(eq(datasets.state, 'published'));
  const years = await db.select({ id: observations.datasetId, last: max(observations.period) }).from(observations).groupBy(observations.datasetId);
  const lastYear = new Map(years.map((row) => [row.id, Number(row.last)]));
  return rows
    .map((row) => vintageOf(row, lastYear.get(row.id) ?? 0))
    .sort((a, b) => b.lastYear - a.lastYear || (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
};

/** What changes when a vintage is published or undone; one row of a small table. */
const stampOf = async (db: Handle): Promise<string> => {
  const [row] = await db.select({ published: count(), last: max(datasets.publishedAt) }).from(datasets).where(eq(datasets.state, 'published'));
  return `${row?.published}:${row?.last?.valueOf()}`;
};

let remembered: { stamp: string; economy: Promise<Economy> } | null = null;

/**
 * Every published figure the indicators stand on. Derived from published rows alone, so a process may remember it for as long
 * as the stamp stands; each process asks for the stamp on every read, so several side by side never disagree.
 */
export const readEconomy = async (db: Handle): Promise<Economy> => {
  const stamp = await stampOf(db);
  if (remembered?.stamp !== stamp) remembered = { stamp, economy: loadEconomy(db) };
  return remembered.economy.catch((fault: unknown) => {
    remembered = null;
    throw fault;
  });
};

const loadEconomy = async (db: Handle): Promise<Economy> => {
  const known = await loadRegions(db);
  const vintages = await loadVintages(db);
  const tables = new Map<string, Promise<FigureTable>>();
  const tableOf = (vintage: Vintage) => {
    const table = tables.get(vintage.id) ?? loadTable(db, known, vintage.id);
    tables.set(vintage.id, table);
    return table;
  };
  return { regions: known, vintages, tableOf };
};
