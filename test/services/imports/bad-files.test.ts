import { beforeAll, describe, expect, it } from 'vitest';
import { listRejections } from '@/lib/services/imports/list-rejections';
import { openImport } from '@/lib/services/imports/open-import';
import { stageFile } from '@/lib/services/imports/stage-file';
import { figuresOf, newestOf } from './figures';
import { check, keeper, load, upload, withReference } from './load-table';

const HEAD = 'region_code,region,naics,industry,year,employment,status';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const arriving = async function* (...chunks: Uint8Array[]) { yield* chunks; };
const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

beforeAll(withReference);

describe('a file that is not what it says', () => {
  it('is refused by name when it is an archive that is not a zip, whatever it is called', async () => {
    await expect(stageFile(arriving(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])))).rejects.toThrow(/archive other than zip/);
  });

  it('stops when it begins as a zip archive and is none', async () => {
    expect(await upload(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))).toMatchObject({ state: 'failed', failure: expect.stringMatching(/damaged/) });
  });

  it('is refused when it is a picture', async () => {
    await expect(stageFile(arriving(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])))).rejects.toThrow(/not a table of text/);
  });

  it('is refused when it is empty', async () => {
    await expect(stageFile(arriving())).rejects.toThrow(/empty/);
  });

  it('is refused while it arrives once it is over the limit', async () => {
    process.env.LODE_MAX_UPLOAD = '1000';
    try {
      await expect(stageFile(arriving(bytesOf('a'.repeat(600)), bytesOf('b'.repeat(600))))).rejects.toMatchObject({ code: 'too-large' });
    } finally {
      delete process.env.LODE_MAX_UPLOAD;
    }
  });

  it('stops with the columns it lacks when its layout is not known', async () => {
    const { state, failure } = await upload('name,colour\nquartz,white\n');
    expect(state).toBe('failed');
    expect(failure).toMatch(/No column was recognised for a region/);
  });

  it('stops when years stand in columns and no figure below them', async () => {
    expect((await upload('region,industry,2022,2023\nCariboo,Mining,one,two\n')).failure).toMatch(/years stand in columns/);
  });

  it('stops when a quotation mark is never closed, naming the line', async () => {
    const { failure } = await upload(`${HEAD}\n59,British Columbia,21,Mining,2023,1,\n59,"British Columbia,21,Mining,2022,1,\n`);
    expect(failure).toMatch(/on or after line 3/);
  });

  it('stops when a binary tail comes after the first megabyte', async () => {
    const text = bytesOf(`${HEAD}\n${'59,British Columbia,21,Mining,2023,1,\n'.repeat(40_000)}`);
    const broken = new Uint8Array(text.length + 3);
    broken.set(text);
    expect((await upload(broken)).failure).toMatch(/not a table of text/);
  });
});

describe('the encoding of a file', () => {
  const named = `${HEAD}\n,Thompson–Okanagan,21,Mining,2023,5000,\n,Cariboo,21,Mining,2023,1979,\n`;

  it('may be UTF-16', async () => {
    const { state, check: found } = await load(utf16(named.replace('Thompson–Okanagan', 'Kootenay')), { seriesCode: 'utf-16', vintage: '1', regionSystem: 'economic_region' });
    expect([state, found?.toWrite]).toEqual(['published', 2]);
  });

  it('may be Windows-1252, and its letters are read right', async () => {
    const { id, survey } = await upload(windows1252(`${HEAD}\n59,British Columbia,21,Extraction mini\u00e8re,2023,5000,\n`));
    expect(survey).toMatchObject({ encoding: 'windows-1252', sample: [['59', 'British Columbia', '21', 'Extraction minière', '2023', '5000', '']] });
    expect((await check(id, { seriesCode: 'windows-1252', vintage: '1' })).check?.rejected).toBe(0);
  });
});

describe('a bad row', () => {
  const rows = [
    HEAD,
    '59,British Columbia,21,Mining,2023,34000,',
    '59,British Columbia,21,Mining,2023,35000,',
    'Atlantis,Atlantis,21,Mining,2023,10,',
    '59,British Columbia,21,Mining,2022,=cmd(),',
    '59,British Columbia,21,Mining,2021',
    '59,British Columbia,21,Mining,2020,12,q?',
    '59,British Columbia,"2\n1",Mining,2019,12,',
    '59,British Columbia,31-33,Manufacturing,2023,1000,',
  ].join('\r\n');

  it('is named by line, column, value and reason, and the good rows load', async () => {
    const { id, state, check: found } = await load(rows, { seriesCode: 'bad-rows', vintage: '1' });
    expect(state).toBe('published');
    expect(found).toMatchObject({ rows: 8, toWrite: 2, rejected: 6, rejectionsListed: 6 });
    expect(await listRejections(keeper, { id })).toEqual([
      { line: 3, column: 'year', value: '59 / 21 / 2023', reason: 'duplicate-key' },
      { line: 4, column: 'region_code', value: 'Atlantis', reason: 'unknown-region' },
      { line: 5, column: 'employment', value: '=cmd()', reason: 'not-a-number' },
      { line: 6, column: 'employment', value: '59,British Columbia,21,Mining,2021', reason: 'ragged-row' },
      { line: 7, column: 'status', value: 'q?', reason: 'unknown-status' },
      { line: 8, column: 'naics', value: '2\n1', reason: 'bad-industry-code' },
    ]);
    expect((await figuresOf((await newestOf('bad-rows')).id)).map(({ value }) => value).sort()).toEqual([1000, 34_000]);
  });

  it('is read once its region and its industry are mapped', async () => {
    const { id } = await upload(rows);
    const { check: found } = await check(id, { seriesCode: 'mapped', vintage: '1', regionNames: [{ name: 'Atlantis', put: '5950' }], industryNames: [{ name: '2\n1', put: '21' }] });
    expect(found).toMatchObject({ toWrite: 4, rejected: 4 });
  });

  it('is left out on purpose when its name is mapped to nothing', async () => {
    const { id } = await upload(rows);
    const { check: found } = await check(id, { seriesCode: 'left-out', vintage: '1', regionNames: [{ name: 'Atlantis', put: '-' }] });
    expect(found).toMatchObject({ rejected: 5, leftOut: { 'other-region': 1 } });
  });
});

describe('choices', () => {
  it('are refused field by field, and the file stays where it is', async () => {
    const { id } = await upload(`${HEAD}\n59,British Columbia,21,Mining,2023,1,\n`);
    await expect(check(id, { seriesCode: 'Not A Code', vintage: '', rounding: 'unit', roundingUnit: null }))
      .rejects.toMatchObject({ code: 'invalid', detail: { fields: { 'choices.seriesCode': expect.any(String), 'choices.vintage': expect.any(String) } } });
    expect((await openImport(keeper, { id })).state).toBe('staged');
  });

  it('are refused when a name is mapped to a region that does not exist', async () => {
    const { id } = await upload(`${HEAD}\n59,British Columbia,21,Mining,2023,1,\n`);
    await expect(check(id, { seriesCode: 'no-region', vintage: '1', regionNames: [{ name: 'x', put: '0000' }] }))
      .rejects.toMatchObject({ detail: { fields: { 'choices.regionNames.0.put': expect.any(String) } } });
  });
});
