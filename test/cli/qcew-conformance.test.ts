import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { systemActor } from '@/lib/auth/permissions';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import type { IndicatorAnswer } from '@/lib/services/indicators/measure-indicators';
import { qcewAgreement } from '@/lib/services/indicators/qcew-agreement';
import { lode } from './lode';

// Published rows: QCEW annual averages 2023, https://data.bls.gov/cew/data/api/2023/a/industry/10.csv, retrieved 2026-07-13.
const PUBLISHED = path.join(process.cwd(), 'test', 'fixtures', 'bls-qcew-2023-annual-industry-10-rows.csv');
const [HEADER = ''] = readFileSync(PUBLISHED, 'utf8').split('\n');
const folder = mkdtempSync(path.join(tmpdir(), 'lode-qcew-'));

const file = (name: string, rows: readonly string[]) => {
  writeFileSync(path.join(folder, name), [HEADER, ...rows.map((row) => `${row}${','.repeat(38 - row.split(',').length)}`)].join('\n'));
  return path.join(folder, name);
};

const answered = async (...words: string[]) => {
  const { code, out, err } = await lode(...words);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
};
const load = (given: string, dataset: string, ...words: string[]) => answered('data', 'import', given, '--dataset', dataset, '--vintage', '1', ...words, '--json');

const agreementOf = async (dataset: string, region: string) => (await qcewAgreement(systemActor('indicators.read'), { dataset: seriesCodeOf(dataset), region })).agreement;

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now: new Date() }));
  expect(await load(PUBLISHED, 'QCEW 2023', '--set', 'members.own_code=0')).toMatchObject({ state: 'published', format: 'qcew', rows: 6, cells: { final: 140, suppressed: 28 } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of the QCEW as its publisher lets it be downloaded', () => {
  it('agrees in every quotient whose national row is there, and says what to load for each other cell', async () => {
    const autauga = await agreementOf('QCEW 2023', '01001');
    expect(autauga).toMatchObject({ agrees: 7, differs: 0, cannotCheck: 35 });
    expect(autauga?.unchecked.filter(({ column }) => column === 'lq').every(({ row }) => row.own === '5')).toBe(true);
    const key = { industry: '10', size: '0', qtr: 'A' };
    expect(autauga?.load).toEqual(expect.arrayContaining([
      { area: 'US000', own: '5', ...key, year: 2023 }, { area: '01001', own: '0', ...key, year: 2022 }, { area: '01001', own: '5', ...key, year: 2022 },
    ]));
    expect(autauga?.load).toHaveLength(3);
  });

  it('never takes the zeros printed in a row that is not disclosed for figures', async () => {
    expect(await agreementOf('QCEW 2023', '32011')).toMatchObject({ agrees: 0, differs: 0, cannotCheck: 0, load: [] });
  });

  it('agrees in its changes once the year before is loaded, be it from another file', async () => {
    // The counts of 2022 are those of 2023 less the published changes; those of wages and contributions are left out.
    await load(file('before.csv', ['C1010,0,10,80,0,2022,A,,1683,20818']), 'QCEW 2022');
    const found = await agreementOf('QCEW 2023', 'C1010');
    expect(found).toMatchObject({ agrees: 7 + 4, differs: 0 });
    expect(found?.unchecked.map(({ measure }) => measure)).not.toContain('annual_avg_emplvl');
  });

  it('differs where the figures do not give what is printed', async () => {
    await load(file('wrong.csv', ['01001,0,10,70,0,2023,A,,1073,11871,,,,,,,1.00,1.02', 'US000,0,10,10,0,2023,A,,11866306,153140899']), 'QCEW mistyped');
    expect((await agreementOf('QCEW mistyped', '01001'))?.differing).toEqual([expect.objectContaining({ measure: 'annual_avg_emplvl', published: 1.02, computed: 1 })]);
  });
});

describe('the measures of a table that keeps private employment', () => {
  // Totals are the published ones of 2023. Private employment of the nation and the two industries are invented.
  const rows = [
    'US000,0,10,10,0,2023,A,,11866306,153140899', 'US000,5,10,11,0,2023,A,,11500000,130800000', 'US000,5,21,14,0,2023,A,,30000,600000', 'US000,5,23,14,0,2023,A,,900000,8000000',
    '01001,0,10,70,0,2023,A,,1073,11871', '01001,5,10,71,0,2023,A,,1011,9330,,,,,,,,0.92', '01001,5,21,74,0,2023,A,,9,140,,,,,,,,3.01', '01001,5,23,74,0,2023,A,N,9,0,,,,,,N,,0',
  ];
  const ask = async (...words: string[]) => (await answered('indicators', '--dataset', 'QCEW private', '--reference', 'US000', '--region', '01001', '--json', ...words)) as unknown as IndicatorAnswer;
  const lqOf = ({ regions: [region] }: IndicatorAnswer, line: string) => region?.industries.find(({ industry }) => industry === line)?.lq;

  beforeAll(async () => { await load(file('private.csv', rows), 'QCEW private'); });

  it('divide by the total of all industries and ownerships, as the publisher does, and say so', async () => {
    const told = await ask('--industries', '00,21,23');
    expect(told).toMatchObject({ denominator: 'published', denominator_ownership: 'all ownerships (own_code 0)' });
    expect(told.regions[0]?.total).toMatchObject({ value: 9330, divides_by: 11_871 });
    expect(lqOf(told, '00')?.value).toBeCloseTo(0.92, 2);
    expect(lqOf(told, '21')?.value).toBe(140 / 11_871 / (600_000 / 153_140_899));
    expect(lqOf(told, '21')?.value?.toFixed(2)).toBe('3.01');
    expect(lqOf(told, '23')).toMatchObject({ value: null, reason: 'suppressed' });
    expect(await agreementOf('QCEW private', '01001')).toMatchObject({ agrees: 2, differs: 0, cannotCheck: 0 });
  });

  it('divide by the sum of the private parts where that is asked for', async () => {
    await load(file('parts.csv', rows.filter((row) => !row.includes(',5,23,'))), 'QCEW private parts');
    const told = (await answered('indicators', '--dataset', 'QCEW private parts', '--reference', 'US000', '--region', '01001', '--denominator', 'sum', '--json')) as unknown as IndicatorAnswer;
    expect(told).toMatchObject({ denominator: 'sum', denominator_ownership: 'private (own_code 5)' });
    expect(lqOf(told, '21')?.value).toBe(1);
  });
});
