import { beforeAll, describe, expect, it } from 'vitest';
import { startImport } from '@/lib/services/imports/start-import';
import { undoImport } from '@/lib/services/imports/undo-import';
import { datasetsOf, figuresOf, newestOf } from './figures';
import { check, keeper, load, settle, upload, withReference } from './load-table';

const TIDY = [
  'region_code,region,naics,industry,year,employment,status',
  '59,British Columbia,00,"Total, all industries",2023,2700000,',
  '59,British Columbia,21,Mining,2023,34000,',
  '5950,Cariboo,00,"Total, all industries",2023,80100,',
  '5950,Cariboo,21,Mining,2023,,x',
  '5980,Northeast,21,Mining,2023,4100,E',
].join('\n');

beforeAll(withReference);

describe('a table of figures', () => {
  it('is counted exactly before anything is written', async () => {
    const { id } = await upload(TIDY);
    const before = await datasetsOf('counted');
    const { check: found, state } = await check(id, { seriesCode: 'counted', vintage: '2024' });
    expect(state).toBe('checked');
    expect(found).toMatchObject({ rows: 5, toWrite: 5, unchanged: 0, rejected: 0, unknown: { suppressed: 1 }, periods: [2023], held: null, sameFileAs: null });
    expect(await datasetsOf('counted')).toEqual(before);
  });

  it('is published whole, with its marks kept and unknown never zero', async () => {
    const { state } = await load(TIDY, { seriesCode: 'published-whole', vintage: '2024' });
    expect(state).toBe('published');
    const dataset = await newestOf('published-whole');
    expect(dataset).toMatchObject({ vintage: '2024', unit: 'persons', measure: 'employment', state: 'published' });
    expect(await figuresOf(dataset.id)).toEqual([
      { region: '59', line: '00', period: 2023, value: 2_700_000, status: 'final' },
      { region: '59', line: '21', period: 2023, value: 34_000, status: 'final' },
      { region: '5950', line: '00', period: 2023, value: 80_100, status: 'final' },
      { region: '5950', line: '21', period: 2023, value: null, status: 'suppressed' },
      { region: '5980', line: '21', period: 2023, value: 4100, status: 'use-with-caution' },
    ]);
  });

  it('changes nothing when the same file is loaded twice', async () => {
    await load(TIDY, { seriesCode: 'twice', vintage: '2024' });
    const first = await newestOf('twice');
    const again = await load(TIDY, { seriesCode: 'twice', vintage: 'another name' });
    expect(again.state).toBe('unchanged');
    expect(again.check?.sameFileAs).toBe('2024');
    expect((await datasetsOf('twice')).map(({ id }) => id)).toEqual([first.id]);
  });

  it('changes nothing when every figure stands in the newest vintage already', async () => {
    await load(TIDY, { seriesCode: 'same-figures', vintage: '2024' });
    const reordered = await load([...TIDY.split('\n').slice(0, 1), ...TIDY.split('\n').slice(1).reverse()].join('\n'), { seriesCode: 'same-figures', vintage: '2025' });
    expect(reordered.state).toBe('unchanged');
    expect(reordered.check).toMatchObject({ toWrite: 0, unchanged: 5, sameFileAs: null });
    expect(await datasetsOf('same-figures')).toHaveLength(1);
  });

  it('becomes the newest vintage and leaves the older one as it was', async () => {
    await load(TIDY, { seriesCode: 'vintages', vintage: '2024' });
    const older = await newestOf('vintages');
    const revised = await load(TIDY.replace('34000', '34500'), { seriesCode: 'vintages', vintage: '2025' });
    expect(revised.check).toMatchObject({ toWrite: 1, unchanged: 4, held: { vintage: '2024', figures: 5, absent: 0 } });
    const newest = await newestOf('vintages');
    expect(newest.vintage).toBe('2025');
    expect((await figuresOf(newest.id)).find(({ region, line }) => region === '59' && line === '21')?.value).toBe(34_500);
    expect((await figuresOf(older.id)).find(({ region, line }) => region === '59' && line === '21')?.value).toBe(34_000);
  });

  it('can be undone, and the vintage before it is the newest again', async () => {
    await load(TIDY, { seriesCode: 'undone', vintage: '2024' });
    const before = await datasetsOf('undone');
    const { id } = await load(TIDY.replace('34000', '1'), { seriesCode: 'undone', vintage: '2025' });
    const wrong = await newestOf('undone');
    await undoImport(keeper, { id });
    expect((await newestOf('undone')).vintage).toBe('2024');
    while ((await datasetsOf('undone')).length > 1) await settleWork();
    expect(await datasetsOf('undone')).toEqual(before);
    expect(await figuresOf(wrong.id)).toEqual([]);
  });

  it('can be loaded again after it was undone', async () => {
    const { id } = await load(TIDY, { seriesCode: 'undone-and-again', vintage: '2024' });
    await undoImport(keeper, { id });
    while ((await datasetsOf('undone-and-again')).length > 0) await settleWork();
    expect((await load(TIDY, { seriesCode: 'undone-and-again', vintage: '2024' })).state).toBe('published');
  });

  it('is not published while nobody has confirmed it', async () => {
    const { id } = await upload(TIDY);
    await check(id, { seriesCode: 'unconfirmed', vintage: '2024' });
    await settle(id);
    expect(await datasetsOf('unconfirmed')).toEqual([]);
    await expect(startImport({ kind: 'visitor', id: 'v', network: 'direct' }, { id })).rejects.toThrow();
  });
});

const settleWork = async () => {
  const { workOnce } = await import('@/lib/jobs/work-once');
  await workOnce(() => new Date());
};
