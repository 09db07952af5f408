import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { startImport } from '@/lib/services/imports/start-import';
import { undoImport } from '@/lib/services/imports/undo-import';
import { measureIndicators } from '@/lib/services/indicators/measure-indicators';
import { listSeries } from '@/lib/services/indicators/list-series';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { settleQuestion } from '@/lib/domain/indicators/settle-question';
import { datasetsOf, figuresOf, newestOf } from './figures';
import { check, keeper, load, settle, upload, withReference } from './load-table';

const reader = systemActor('indicators.read');
const HEAD = '"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl"';
const row = (area: string, industry: string, year: number, jobs: number) => `"${area}","0","${industry}","${industry === '10' ? (area === 'US000' ? 10 : 40) : 50}","0","${year}","A","",7,${jobs}`;
const year = (at: number, mining: number) => [HEAD, row('C1242', '10', at, 1000), row('C1242', '1011', at, mining), row('US000', '10', at, 100_000), row('US000', '1011', at, 4000)].join('\n');
const idOf = async (code: string) => (await newestOf(code)).id;

beforeAll(withReference);

describe('files of single years of one table, loaded as one vintage', () => {
  it('join into one vintage, so that growth is known', async () => {
    expect((await load(year(2021, 200), { seriesCode: 'one-by-one', vintage: '2022' })).state).toBe('published');
    expect((await load(year(2022, 250), { seriesCode: 'one-by-one', vintage: '2022' })).state).toBe('published');
    const told = await measureIndicators(reader, { dataset: 'one-by-one', reference: 'US000', region: ['C1242'], industries: ['1011'], base: 2021, end: 2022 });
    expect(told).toMatchObject({ base: 2021, end: 2022, growth_refused: null });
    expect(told.regions[0]?.industries[0]).toMatchObject({ value: 250, growth: 0.25 });
    expect(await newestOf('one-by-one')).toMatchObject({ referencePeriod: '2021 to 2022' });
    const [after, before] = (await datasetsOf('one-by-one')).map(({ id }) => id);
    const { vintages } = await questionOptions(reader, {});
    expect(settleQuestion({ dataset: before }, { region: 'C1242', reference: 'US000' }, { vintages, schemes: [] })).toEqual({ question: { dataset: after }, letGo: [] });
    expect((await listSeries(reader, {})).filter(({ series }) => series.code === 'one-by-one').map(({ years, files }) => [years, files])).toEqual([[[2021, 2022], 2]]);
  });

  it('refuse by line a figure that says otherwise, and keep the one published', async () => {
    await load(year(2021, 200), { seriesCode: 'told-twice', vintage: '2022' });
    const { id } = await upload([...year(2022, 250).split('\n'), row('C1242', '1011', 2021, 199), row('C1242', '10', 2021, 1000)].join('\n'));
    const { check: found } = await check(id, { seriesCode: 'told-twice', vintage: '2022' });
    expect(found).toMatchObject({ rejected: 1, rejectedBy: { 'other-figure-published': 1 }, rejections: [{ line: 6, column: 'employment', value: '199' }] });
    await startImport(keeper, { id });
    expect((await settle(id)).state).toBe('published');
    const figures = (await figuresOf(await idOf('told-twice'))).filter(({ region, line }) => region === 'C1242' && line === '1011').map(({ period, value }) => [period, value]);
    expect(figures).toEqual(expect.arrayContaining([[2021, 200], [2022, 250]]));
  });

  it('are taken back one by one, the last first', async () => {
    const first = await load(year(2021, 200), { seriesCode: 'taken-back', vintage: '2022' });
    const before = await figuresOf(await idOf('taken-back'));
    const second = await load(year(2022, 250), { seriesCode: 'taken-back', vintage: '2022' });
    await expect(undoImport(keeper, { id: first.id })).rejects.toMatchObject({ code: 'conflict' });
    await undoImport(keeper, { id: second.id });
    expect(await figuresOf(await idOf('taken-back'))).toEqual(before);
    await expect(undoImport(keeper, { id: first.id })).resolves.toBeTruthy();
  });

  it('stay vintages of their own under names of their own, and a refused year names the other one', async () => {
    await load(year(2021, 200), { seriesCode: 'apart', vintage: 'for 2021' });
    await load(year(2022, 250), { seriesCode: 'apart', vintage: 'for 2022' });
    await expect(measureIndicators(reader, { dataset: 'apart', reference: 'US000', base: 2021, end: 2022 })).rejects.toSatisfy((fault) =>
      /for 2021/.test((fault as { detail?: { fields?: Record<string, string> } }).detail?.fields?.base ?? ''));
  });
});
