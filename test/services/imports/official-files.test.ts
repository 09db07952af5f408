import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { observations, regions } from '@/db/schema';
import { workOnce } from '@/lib/jobs/work-once';
import { cancelImport } from '@/lib/services/imports/cancel-import';
import { openImport } from '@/lib/services/imports/open-import';
import { startImport } from '@/lib/services/imports/start-import';
import { undoImport } from '@/lib/services/imports/undo-import';
import { workbookOf } from '../../support/workbook';
import { zipOf } from '../../support/zip';
import { datasetsOf, figuresOf, newestOf } from './figures';
import { check, keeper, load, settle, upload, withReference } from './load-table';

// Layouts are the publishers' own; figures are invented unless a test says otherwise.
const STATCAN_HEAD = '"REF_DATE","GEO","DGUID","North American Industry Classification System (NAICS)","UOM","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"';
const statcan = (title = 'Total employed, all industries', value = '80.1', status = '') =>
  `"2023","Cariboo, British Columbia","2021S05005950","${title}","Persons","thousands","3","v1","1.1","${value}","${status}","","","1"`;
const TABLE = `\ufeff${STATCAN_HEAD}\n${statcan()}\n${statcan('Mining [21]', '', 'x')}\n`;
const metadataOf = (title: string, product: string) => `\ufeff"Cube Title","Product Id","CANSIM Id"
"${title}","${product}","282-0125"

"Symbol Legend"
"Description","Symbol"

"Note ID","Note"
"1","Estimates under 1,500 are ""suppressed""."
"2","Averages of twelve months."
`;
const download = (title = 'Employment by industry', product = '14100392') => zipOf([{ name: `${product}.csv`, content: TABLE }, { name: `${product}_MetaData.csv`, content: metadataOf(title, product) }]);
const OWN = ['region_code,industry_code,year,employment', 'R1,A01,2022,5', 'R1,TOTAL,2022,9', 'R2,A01,2022,', 'R2,TOTAL,2022,4'].join('\n');

const regionsOf = (code: string) => database().read.select().from(regions).where(eq(regions.code, code));
const untilIdle = async () => { while (await workOnce(() => new Date())) continue; };

beforeAll(withReference);

describe("a zipped download of Statistics Canada's", () => {
  it('is read with its title, table number and footnotes, which stay with the series', async () => {
    const { survey, choices, state } = await load(download(), { seriesCode: 'zipped', vintage: '1' });
    expect([state, survey?.entry, survey?.guess.sourceTable]).toEqual(['published', '14100392.csv', '14-10-0392-01']);
    expect(choices?.note).toBe('Estimates under 1,500 are "suppressed".\nAverages of twelve months.');
    const dataset = await newestOf('zipped');
    expect(dataset.note).toContain('Averages of twelve months.');
    expect(await figuresOf(dataset.id)).toEqual([
      { region: '5950', line: '00', period: 2023, value: 80_100, status: 'final' }, { region: '5950', line: '21', period: 2023, value: null, status: 'suppressed' },
    ]);
  });

  it('of business counts can enter neither growth nor jobs, whoever asks, and the refusal says what would do', async () => {
    const { id, survey } = await upload(download('Canadian Business Counts, with employees', '33100222'));
    expect(survey?.facts).toMatchObject({ forbids: { growth: true, jobs: true }, said: { measure: 'establishments', timeSeriesOk: false, employmentOk: false } });
    await expect(check(id, { seriesCode: 'counts', vintage: '1', timeSeriesOk: true }))
      .rejects.toMatchObject({ detail: { fields: { 'choices.timeSeriesOk': expect.stringMatching(/load a time series/) } } });
    await expect(check(id, { seriesCode: 'counts', vintage: '1', measure: 'employment', employmentOk: true }))
      .rejects.toMatchObject({ detail: { fields: { 'choices.employmentOk': expect.stringMatching(/not jobs/) } } });
    expect((await check(id, { seriesCode: 'counts', vintage: '1' })).state).toBe('checked');
  });
});

describe('an archive that harms', () => {
  it.each([
    ['unpacks to a thousand times its size', () => zipOf([{ name: 'table.csv', content: new Uint8Array(80_000_000) }]), /many times what any table does/],
    ['holds archives in archives', () => zipOf(Array.from({ length: 16 }, (_, at) => ({ name: `lib ${at}.zip`, content: zipOf([{ name: 'book.zip', content: 'x' }]) }))), /other archives and no table/],
    ['unpacks to more than it says', () => zipOf([{ name: 'table.csv', content: `${TABLE}${'x'.repeat(1000)}`, claims: 10 }]), /damaged/],
    ['was cut off', () => download().subarray(0, 300), /damaged/],
    ['holds many tables', () => zipOf(['a', 'b'].map((name) => ({ name: `${name}.csv`, content: TABLE }))), /2 tables/],
    ['holds no table', () => zipOf([{ name: 'read me.pdf', content: 'x' }]), /no table/],
    ['is a workbook whose texts unfold', () => workbookOf({ Data: [['region', 'naics', 'year', 'employment']] }, { prologue: '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;&lol;">]>' }), /document type declaration/],
  ])('and %s is refused in a sentence, and the memory stays', async (_, made, sentence) => {
    const bytes = made();
    const before = process.memoryUsage().rss;
    expect(await upload(bytes)).toMatchObject({ state: 'failed', failure: expect.stringMatching(sentence) });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('a workbook', () => {
  it('with a table of one row a figure is read as such', async () => {
    const book = workbookOf({ Notes: [['About this file']], Data: [['region', 'naics', 'year', 'employment'], ['Northeast', '21', 2023, 4100.1], ['Northeast', '22', 2023, 'x']] });
    const { survey, state } = await load(book, { seriesCode: 'sheet-tidy', vintage: '1' });
    expect([state, survey?.layout, survey?.sheet, survey?.sheets]).toEqual(['published', 'tidy', 'Data', ['Notes', 'Data']]);
    expect((await figuresOf((await newestOf('sheet-tidy')).id)).map(({ value }) => value)).toEqual([4100.1, null]);
  });

  it('with merged headings is read without being told', async () => {
    const book = workbookOf({ Data: [['Employment (thousands)'], [], ['Industry', 'British Columbia', null, 'Northeast', null], [null, 2022, 2023, 2022, 2023], ['Total, all industries', 2680.5, 2712, 38, 0.1 + 0.2], ['Mining [21]', 26.1, 27, 'x', 0.1]] });
    const { check: found, state } = await load(book, { seriesCode: 'sheet-merged', vintage: '1' });
    expect([state, found?.toWrite, found?.periods]).toEqual(['published', 8, [2022, 2023]]);
    expect((await figuresOf((await newestOf('sheet-merged')).id)).find(({ region, line, period }) => region === '5980' && line === '00' && period === 2023)?.value).toBe(300);
  });

  it('whose headings are cells of dates is read by their years', async () => {
    const year = (day: number) => ({ day, style: 'year' as const });
    const date = (day: number) => ({ day, style: 'date' as const });
    const table = (...heads: (ReturnType<typeof year> | ReturnType<typeof date>)[]) =>
      workbookOf({ Data: [['Employment'], ['Region', 'Industry', ...heads], ['Northeast', 'Mining [21]', 4100, 4200], ['Northeast', 'Utilities [22]', 410, 420]] });
    const { check: found, state } = await load(table(year(43_466), year(43_831)), { seriesCode: 'sheet-years', vintage: '1' });
    expect([state, found?.periods, found?.toWrite]).toEqual(['published', [2019, 2020], 4]);
    expect((await load(table(date(43_466), date(43_831)), { seriesCode: 'sheet-dates', vintage: '1' })).check?.periods).toEqual([2019, 2020]);
    const { id } = await upload(table(date(43_466), date(43_556)));
    const quarters = await check(id, { seriesCode: 'sheet-quarters', vintage: '1', referencePeriod: '2019' });
    expect(quarters.check).toMatchObject({ toWrite: 0, rejectedBy: { 'not-annual': 4 } });
    expect(quarters.check?.rejections[0]).toMatchObject({ line: 3, column: '2019-01-01', value: '2019-01-01' });
  });

  it('nobody can tell is read by the cells a person picks, and the next of the same make without asking', async () => {
    const sheet = (figure: number) => workbookOf({ Data: [['Where', 'What', 'Jobs there'], ['Northeast', 'Mining [21]', figure], ['Cariboo', 'Utilities [22]', 410]] });
    const first = await upload(sheet(4100));
    expect(first.survey).toMatchObject({ layout: 'crosstab', shape: null, grid: expect.arrayContaining([['Where', 'What', 'Jobs there']]) });
    const grid = { sheet: 'Data', headings: [], labels: [{ column: 1, is: 'region' as const }, { column: 2, is: 'industry' as const }], firstRow: 2, firstColumn: 3, fixed: { period: '2023' } };
    const { check: found, choices, survey } = await check(first.id, { seriesCode: 'picked', vintage: '1', grid });
    expect([found?.rejected, choices?.regionSystem, survey?.regionSystem]).toEqual([0, 'economic_region', 'economic_region']);
    await startImport(keeper, { id: first.id });
    expect((await settle(first.id)).state).toBe('published');
    expect(await newestOf('picked')).toMatchObject({ referencePeriod: '2023' });
    const { survey: next } = await upload(sheet(4200), 'jobs-2024.xlsx');
    expect(next).toMatchObject({ layout: 'crosstab', shape: { ...grid, fixed: { period: '2024' } }, periods: [2024], records: 2, regionSystem: 'economic_region' });
    const { survey: undated } = await upload(sheet(4300));
    expect([undated?.shape?.firstRow, undated?.shape?.fixed.period, undated?.periods]).toEqual([2, '', []]);
  });

  it('that nobody has picked the cells of says so', async () => {
    const { id } = await upload(workbookOf({ Data: [['Where', 'What'], ['here', 'there']] }));
    expect(await check(id, { seriesCode: 'unpicked', vintage: '1', referencePeriod: '2023' })).toMatchObject({ state: 'failed', failure: expect.stringMatching(/Say first where/) });
  });
});

describe('a QCEW file', () => {
  const HEADER = 'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,annual_avg_estabs,annual_avg_emplvl,lq_disclosure_code,lq_annual_avg_emplvl';
  // The first two rows are published ones of 2019, the third is invented.
  const rows = ['C1242,0,10,40,0,2019,A,,62712,1062306,,1.00', 'C1242,5,10,41,0,2019,A,,,888905,,0.98', 'C1242,5,21,44,0,2019,A,N,3,0,N,0'];

  it('loads with every ownership apart, its quotients kept, and what is not disclosed withheld', async () => {
    const { check: found, state } = await load([HEADER, ...rows].join('\n'), { seriesCode: 'qcew', vintage: '2019' });
    expect([state, found?.rows, found?.toWrite, found?.cells]).toEqual(['published', 3, 9, { final: 5, suppressed: 3, 'not-available': 1 }]);
    const { id, ownership } = await newestOf('qcew');
    expect(ownership).toBe('private (own_code 5)');
    const stored = await database().read.select({ measure: observations.measure, value: observations.value }).from(observations)
      .where(and(eq(observations.datasetId, id), eq(observations.lineCode, '00')));
    expect(Object.fromEntries(stored.map(({ measure, value }) => [measure, value]))).toEqual({
      'establishments@own0': 62_712, 'employment@own0': 1_062_306, 'lq_annual_avg_emplvl@own0': 1, establishments: null, employment: 888_905, lq_annual_avg_emplvl: 0.98,
    });
    expect(await regionsOf('C1242')).toMatchObject([{ system: 'us_area', parentCode: 'US000' }]);
  });

  it('changes nothing the second time', async () => {
    const reordered = await load([HEADER, ...rows.toReversed()].join('\n'), { seriesCode: 'qcew', vintage: 'again' });
    expect(reordered).toMatchObject({ state: 'unchanged', check: { toWrite: 0, unchanged: 9, held: { absent: 0 } } });
  });
});

describe('regions of a table alone', () => {
  it('come with its publishing and go with its undoing', async () => {
    const { id, check: found } = await load(OWN, { seriesCode: 'study-a', vintage: '1' });
    expect(found?.newRegions.map(({ code }) => code)).toEqual(['study-a:R1', 'study-a:R2']);
    expect(await regionsOf('study-a:R1')).toMatchObject([{ name: 'R1', system: 'own' }]);
    await undoImport(keeper, { id });
    await untilIdle();
    expect(await regionsOf('study-a:R1')).toEqual([]);
    expect(await datasetsOf('study-a')).toEqual([]);
  });

  it('stay while another vintage stands on them, in which a slip is named', async () => {
    await load(OWN, { seriesCode: 'study-b', vintage: '1' });
    const later = await load(OWN.replace('R1,A01,2022,5', 'R1,A01,2022,6').replace('R2,A01', 'R9,A01'), { seriesCode: 'study-b', vintage: '2' });
    expect(later.check).toMatchObject({ newRegions: [], rejections: [{ line: 4, column: 'region_code', value: 'R9', reason: 'unknown-region' }] });
    await undoImport(keeper, { id: later.id });
    await untilIdle();
    expect(await regionsOf('study-b:R1')).toHaveLength(1);
  });

  it('are never there of a load that was discarded', async () => {
    const { id } = await upload(OWN);
    await check(id, { seriesCode: 'study-c', vintage: '1' });
    await cancelImport(keeper, { id });
    await untilIdle();
    expect(await regionsOf('study-c:R1')).toEqual([]);
    expect((await openImport(keeper, { id })).state).toBe('cancelled');
  });
});

describe('a total smaller than its parts', () => {
  it('is named by its line and column, and only the others load', async () => {
    const rows = ['region_code,naics,year,employment', '59,00,2023,100', '59,21,2023,80', '59,22,2023,70', '5950,00,2023,200', '5950,21,2023,80'];
    const { state, check: found } = await load(rows.join('\n'), { seriesCode: 'below-parts', vintage: '1' });
    expect(found?.rejections).toEqual([{ kind: 'rejection', line: 2, column: 'employment', value: '59 / 2023: 100', reason: 'total-below-parts' }]);
    expect([state, (await figuresOf((await newestOf('below-parts')).id)).length]).toEqual(['published', 4]);
  });
});
