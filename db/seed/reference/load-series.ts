import { and, eq, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, datasets, observations } from '@/db/schema/economy';
import { inChunks } from './in-chunks';
import { observationsOf } from './observations-of';
import { readReferenceFile } from './read-reference-file';
import { SeriesFile } from './series-file';

const LOADER = 'system';

/**
 * Publishes one shipped series. The same bytes again write nothing; a corrected file of the same vintage takes the place
 * of the one shipped before. Tables a person has loaded are never touched.
 */
export const loadSeries = async (handle: Handle, name: string, now: Date): Promise<number> => {
  const { content: series, sha256 } = await readReferenceFile(`series/${name}.json`, SeriesFile);
  const vintage = and(eq(datasets.code, series.code), eq(datasets.vintage, series.vintage));
  const [held] = await handle.select({ id: datasets.id }).from(datasets).where(and(vintage, eq(datasets.sha256, sha256)));
  if (held) return 0;

  const id = `${series.code}-${sha256.slice(0, 12)}`;
  const { code, title, provider, vintage: vintageName, measure, unit, placeBasis, rounding, survey, licence, note } = series;
  await handle.insert(datasets).values({
    id, code, title, provider, vintage: vintageName, measure, unit, placeBasis, rounding, survey, licence, note,
    sourceTable: series.table,
    sourceUrl: series.sourceUrl,
    referencePeriod: series.referencePeriod,
    ownership: null,
    roundingUnit: series.roundingUnit,
    releaseLimit: series.releaseLimit,
    timeSeriesOk: series.timeSeriesOk,
    employmentOk: series.employmentOk,
    naicsVersion: series.naicsVersion,
    retrievedOn: series.retrievedOn,
    sha256,
    state: 'published',
    publishedAt: now,
    batchId: null,
    createdAt: now,
    createdBy: LOADER,
  }).onConflictDoNothing();
  await inChunks(
    series.lines.map(({ parent, ...line }, position) => ({ ...line, datasetId: id, parentCode: parent ?? null, position })),
    (chunk) => handle.insert(datasetLines).values(chunk).onConflictDoNothing(),
  );
  const cells = observationsOf(series, id);
  await inChunks(cells, (chunk) => handle.insert(observations).values(chunk).onConflictDoNothing());
  await handle.update(datasets).set({ state: 'undone' })
    .where(and(vintage, eq(datasets.createdBy, LOADER), ne(datasets.sha256, sha256)));
  return cells.length;
};
