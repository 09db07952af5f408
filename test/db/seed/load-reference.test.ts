import { and, count, eq, isNull, ne } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import {
  classSchemes, classSchemeVersions, clusterDefinitions, clusterIndustries, datasetLines, datasets, industries, observations, places, regionMembers, regions, subclusters,
} from '@/db/schema/economy';
import { loadReference, REFERENCE_SERIES, type ReferenceProgress } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';

const now = new Date('2026-01-15T18:00:00Z');
const load = (onProgress?: (progress: ReferenceProgress) => void) =>
  database().write((tx) => loadReference(tx, { now, onProgress }));
const datasetId = async (code: string) => {
  const [row] = await database().read.select({ id: datasets.id }).from(datasets).where(and(eq(datasets.code, code), eq(datasets.state, 'published')));
  return row?.id ?? '';
};
const cell = async (code: string, regionCode: string, lineCode: string, period: number) => {
  const [row] = await database().read.select({ value: observations.value, status: observations.status }).from(observations)
    .where(and(
      eq(observations.datasetId, await datasetId(code)), eq(observations.regionCode, regionCode),
      eq(observations.lineCode, lineCode), eq(observations.period, period),
    ));
  return row;
};
const TABLES = { regions, regionMembers, places, industries, datasets, datasetLines, observations, clusterDefinitions, subclusters, clusterIndustries, classSchemes, classSchemeVersions };
const sizes = async () => {
  const rows: Record<string, number> = {};
  for (const [name, table] of Object.entries(TABLES)) {
    const [row] = await database().read.select({ rows: count() }).from(table);
    rows[name] = Number(row?.rows);
  }
  return rows;
};

describe('the reference data, loaded into an empty database', () => {
  const steps: ReferenceProgress[] = [];
  let written = 0;
  beforeAll(async () => {
    written = (await load((step) => steps.push(step))).observations;
  });

  it('fills every table with the published number of rows', async () => {
    const cells = { 'bc-er-lfs-2002-2013': 2112, 'bc-er-lfs-2024': 144, 'bc-cd-nhs-2011': 580, 'bc-naics4-rtra-2016-2023': 314 * 8, 'ca-lfs-2001-2019': 361 };
    const total = Object.values(cells).reduce((sum, rows) => sum + rows, 0);
    expect(written).toBe(total);
    expect(await sizes()).toMatchObject({ regions: 39, industries: 2059, datasets: 5, observations: total, clusterDefinitions: 1, subclusters: 3, classSchemes: 3, classSchemeVersions: 3 });
  });

  it('writes nothing the second time', async () => {
    const before = await sizes();
    expect(await load()).toEqual({ observations: 0 });
    expect(await sizes()).toEqual(before);
  });

  it('reports each step and the end', () => {
    expect(steps.at(0)).toEqual({ step: 'regions', done: 0, of: 12 });
    expect(steps.at(-1)).toEqual({ step: 'done', done: 12, of: 12 });
  });

  it('carries the totals as published: British Columbia 2013 is 2,308.1 thousand in 282-0061', async () => {
    expect(await cell('bc-er-lfs-2002-2013', '59', '00', 2013)).toEqual({ value: 2_308_100, status: 'final' });
    expect(await cell('bc-er-lfs-2002-2013', '59', '31-33', 2013)).toEqual({ value: 163_500, status: 'final' });
    expect(await cell('ca-lfs-2001-2019', 'CA10', '00', 2001)).toEqual({ value: 14_932_300, status: 'final' });
    expect(await cell('bc-naics4-rtra-2016-2023', '59', '00', 2016)).toEqual({ value: 2_453_521, status: 'final' });
  });

  it('keeps 300 of the 2,112 cells of 2002 to 2013 unknown, each with its mark and none as zero', async () => {
    const id = await datasetId('bc-er-lfs-2002-2013');
    const unknown = await database().read.select({ status: observations.status, rows: count() }).from(observations)
      .where(and(eq(observations.datasetId, id), isNull(observations.value))).groupBy(observations.status);
    expect(Object.fromEntries(unknown.map(({ status, rows }) => [status, Number(rows)]))).toEqual({ suppressed: 174, 'below-release-limit': 126 });
    expect(await database().read.select().from(observations).where(and(eq(observations.datasetId, id), eq(observations.value, 0)))).toEqual([]);
  });

  it('does not know Cariboo mining in 2002 to 2007 and 2011, nor North Coast and Nechako mining in any year', async () => {
    const id = await datasetId('bc-er-lfs-2002-2013');
    const years = async (region: string) => (await database().read.select({ period: observations.period }).from(observations)
      .where(and(eq(observations.datasetId, id), eq(observations.regionCode, region), eq(observations.lineCode, '21,2100'), isNull(observations.value))))
      .map(({ period }) => period).sort();
    expect(await years('5950')).toEqual([2002, 2003, 2004, 2005, 2006, 2007, 2011]);
    expect(await years('5960+5970')).toHaveLength(12);
  });

  it('keeps a count under the release limit of 1,500 and says to use it with caution', async () => {
    expect(await cell('bc-er-lfs-2024', '5980', '31-33', 2024)).toEqual({ value: 792, status: 'use-with-caution' });
    expect(await cell('bc-er-lfs-2024', '5950', '21', 2024)).toEqual({ value: 1979, status: 'final' });
    const id = await datasetId('bc-er-lfs-2024');
    const flagged = await database().read.select({ value: observations.value }).from(observations)
      .where(and(eq(observations.datasetId, id), ne(observations.status, 'final')));
    expect(flagged.every(({ value }) => value !== null && value < 1500)).toBe(true);
    expect(flagged).toHaveLength(21);
  });

  it('does not pass nine provinces off as ten', async () => {
    expect(await cell('ca-lfs-2001-2019', 'CA10', '22', 2001)).toEqual({ value: null, status: 'suppressed' });
  });

  it('lets neither the one year 2024 nor the household survey of 2011 into growth, nor the latter into jobs', async () => {
    const rows = await database().read.select().from(datasets);
    const growth = rows.filter(({ timeSeriesOk }) => timeSeriesOk).map(({ code }) => code).sort();
    expect(growth).toEqual(['bc-er-lfs-2002-2013', 'bc-naics4-rtra-2016-2023', 'ca-lfs-2001-2019']);
    const survey = rows.find(({ code }) => code === 'bc-cd-nhs-2011');
    expect(survey).toMatchObject({ employmentOk: false, measure: 'experienced_labour_force', rounding: 'base5', placeBasis: 'residence' });
    expect(new Set(rows.map(({ vintage }) => vintage)).size).toBe(REFERENCE_SERIES.length);
  });

  it('names source, table, vintage, unit and licence of every series', async () => {
    for (const row of await database().read.select().from(datasets)) {
      expect(row.licence).toMatch(/^Adapted from Statistics Canada, .+ This does not constitute an endorsement by Statistics Canada of this product\.$/);
      expect([row.provider, row.sourceTable, row.vintage, row.unit].every((text) => text.length > 0)).toBe(true);
      expect(row).toMatchObject({ state: 'published', unit: 'persons' });
    }
  });

  it('builds the study region of three disjoint districts and the province of all 29', async () => {
    const members = async (code: string) => (await database().read.select({ code: regionMembers.memberCode }).from(regionMembers)
      .where(eq(regionMembers.regionCode, code))).map((row) => row.code).sort();
    expect(await members('alliance-study')).toEqual(['5941', '5951', '5953']);
    expect(await members('59')).toHaveLength(29);
    const byEconomicRegion = await Promise.all(['5910', '5920', '5930', '5940', '5950', '5960+5970', '5980'].map(members));
    expect(byEconomicRegion.flat().sort()).toEqual(await members('59'));
  });

  it('gives every industry a parent one level up', async () => {
    const rows = await database().read.select().from(industries);
    const levels = new Map(rows.map(({ code, level }) => [code, level]));
    const astray = rows.filter(({ level, parentCode }) => (parentCode === null ? level !== 1 : levels.get(parentCode) !== level - 1));
    expect(astray).toEqual([]);
    expect(rows.find(({ code }) => code === '333130')?.title).toBe('Mining and oil and gas field machinery manufacturing');
  });

  it('publishes version 1 of the mining cluster and offers the default class scheme', async () => {
    const [definition] = await database().read.select().from(clusterDefinitions);
    expect(definition).toMatchObject({ clusterCode: 'mining-north-central-bc', version: 1, state: 'published', name: 'Mining, north-central BC' });
    const schemes = await database().read.select().from(classSchemeVersions);
    expect(schemes.map(({ scheme }) => scheme)).toContainEqual(DEFAULT_CLASS_SCHEME);
  });
});
