import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { compareRegions } from '@/lib/services/indicators/compare-regions';
import { listSeries } from '@/lib/services/indicators/list-series';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { seriesTrend } from '@/lib/services/indicators/series-trend';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const STUDY = 'alliance-study';
const datasetOf = async (code: string) => (await listSeries(reader, {})).find(({ series }) => series.code === code)?.id ?? '';
const rowOf = async (code: string, asked: Parameters<typeof regionProfile>[1] = {}) => {
  const profile = await regionProfile(reader, asked);
  const row = profile.rows.find(({ line }) => line.code === code);
  if (!row) throw new Error(`no line ${code}`);
  return { ...row, profile };
};

beforeAll(layOutCluster);

describe('a region beside its province', () => {
  it.each([['5980', '12.4'], ['5940', '6.5'], ['5960+5970', '3.9'], ['5930', '2.3'], ['5950', '1.9'], ['5910', '0.6'], ['5920', '0.3']])(
    'shows the mining LQ of 2024 published figures give for %s: %s', async (region, expected) => {
      const { reading, profile } = await rowOf('21', { region });
      expect(profile).toMatchObject({ year: 2024, reference: { name: 'British Columbia' }, inside: true });
      expect(reading.lq.value?.toFixed(1)).toBe(expected);
    });

  it('reads the study region as the sum of its three districts, under the name of the experienced labour force', async () => {
    const profile = await regionProfile(reader, { region: STUDY });
    const lq = (code: string) => profile.rows.find(({ line }) => line.code === code)?.reading.lq.value?.toFixed(2);
    expect([lq('21'), lq('31-33'), lq('54')]).toEqual(['2.53', '1.74', '0.47']);
    expect(profile.region.members).toBe(3);
    expect(profile.vintage?.series).toMatchObject({ measure: 'experienced_labour_force', employmentOk: false });
    const parts = await Promise.all(['5941', '5951', '5953'].map(async (region) => (await rowOf('21', { region })).reading.count.value ?? NaN));
    expect(profile.rows.find(({ line }) => line.code === '21')?.reading.count.value).toBe(parts.reduce((sum, part) => sum + part, 0));
  });

  it('has no growth in the table of one year: class and growth are null with their reason, the older pair stands beside with its years', async () => {
    const { reading } = await rowOf('21');
    expect(reading).toMatchObject({ growth: null, refusal: { reason: 'no-time-series' }, class: { label: null, reason: 'no-time-series' } });
    expect(reading.older).toMatchObject({ year: 2013, growth: { baseYear: 2008, endYear: 2013 }, class: { label: 'Star', borderline: 'unknown' } });
    expect(reading.older?.lq.value?.toFixed(2)).toBe('3.37');
  });

  it('joins no line of the older table that holds other industries', async () => {
    expect((await rowOf('41')).reading.older).toBeNull();
  });

  it('never shows a suppressed figure as 0: its count, share, LQ and growth say why they are missing', async () => {
    const { reading } = await rowOf('22', { dataset: await datasetOf('bc-er-lfs-2002-2013') });
    expect(reading.count).toEqual({ value: null, reason: 'suppressed' });
    expect(reading.share).toEqual({ value: null, reason: 'suppressed' });
    expect(reading.lq).toMatchObject({ value: null, reason: 'suppressed', lo: null, intervalReason: 'suppressed' });
    expect(reading.class).toMatchObject({ label: null, reason: 'suppressed' });
  });

  it('says why an interval is missing and where a count stands to the release limit of its survey', async () => {
    const { reading } = await rowOf('21');
    expect(reading.lq).toMatchObject({ lo: null, interval: null, intervalReason: 'no-standard-error', plusMinusReason: 'no-establishments' });
    expect(reading.lq.releaseLimit).toEqual({ limit: 1500, standing: 'near' });
    expect((await rowOf('22')).reading.lq.releaseLimit).toEqual({ limit: 1500, standing: 'below' });
  });

  it('names whether the total is published or the sum of the industries', async () => {
    expect((await regionProfile(reader, {})).total).toMatchObject({ from: 'sum', leaves: 18, residual: null });
    const older = await regionProfile(reader, { dataset: await datasetOf('bc-er-lfs-2002-2013'), region: '5920' });
    expect(older.total?.from).toBe('published');
    expect(Math.abs(older.total?.residual?.value ?? 1)).toBeLessThan(0.01);
  });

  it('grows all industries together in the last vintage that allows it', async () => {
    const { total } = await regionProfile(reader, {});
    expect(total?.growth).toMatchObject({ baseYear: 2002, endYear: 2013 });
    expect(total?.growth?.region.growth.value).toBeCloseTo(81300 / 77300 - 1, 10);
    expect(total?.growth?.reference.growth.value).toBeCloseTo(2308100 / 1952800 - 1, 10);
  });

  it('answers with no table, not with a guess, where no vintage covers both regions', async () => {
    const profile = await regionProfile(reader, { region: 'CA10' });
    expect(profile).toMatchObject({ vintage: null, year: null, rows: [], total: null });
  });

  it.each([
    ['region', { region: 'atlantis' }], ['reference', { reference: 'atlantis' }], ['dataset', { dataset: 'atlantis' }],
    ['year', { year: 1999 }], ['scheme', { scheme: 'atlantis' }],
  ])('refuses an unknown %s by its name', async (field, asked) => {
    const refusal = await regionProfile(reader, asked).catch((fault: unknown) => fault);
    expect(refusal).toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
  });
});

describe('withheld cells', () => {
  it('leave no suppressed cell of the regional series to be solved from its industries or from its regions', async () => {
    const dataset = await datasetOf('bc-er-lfs-2002-2013');
    const regions = ['5910', '5920', '5930', '5940', '5950', '5960+5970', '5980'];
    for (const year of [2002, 2008, 2013]) {
      const profiles = await Promise.all(regions.map((region) => regionProfile(reader, { dataset, year, region })));
      const countOf = (at: number, code: string) => profiles[at]?.rows.find(({ line }) => line.code === code)?.reading.count ?? { value: null, reason: 'none' };
      const goods = profiles[0]?.rows.filter(({ line }) => line.parentCode === 'G').map(({ line }) => line.code) ?? [];
      const sums = [
        ...regions.map((_, at) => goods.map((code) => countOf(at, code))),
        ...(profiles[0]?.rows ?? []).map(({ line }) => regions.map((_, at) => countOf(at, line.code))),
      ];
      for (const sum of sums) {
        const gaps = sum.filter(({ value }) => value === null);
        expect(gaps.length === 1 && gaps.some((gap) => 'reason' in gap && gap.reason === 'suppressed')).toBe(false);
      }
    }
  });

  it('say that they would disclose another', async () => {
    const { reading } = await rowOf('111-112,1100,1151-1152', { dataset: await datasetOf('bc-er-lfs-2002-2013'), region: '5910' });
    expect(reading.count).toEqual({ value: null, reason: 'would-disclose' });
    expect(reading.lq.value).toBeNull();
  });
});

describe('regions side by side', () => {
  it('show one vintage, and name the regions it does not cover', async () => {
    const answer = await compareRegions(reader, { with: '5980,5941' });
    expect(answer.compared.map(({ code }) => code)).toEqual(['5950', '5980']);
    expect(answer.notCovered.map(({ code }) => code)).toEqual(['5941']);
    const mining = answer.rows.find(({ line }) => line.code === '21');
    expect(mining?.readings.map((reading) => reading?.lq.value?.toFixed(1))).toEqual(['1.9', '12.4']);
  });

  it('share no ground: a district of a region already there is left out and named', async () => {
    const answer = await compareRegions(reader, { region: STUDY, with: ['5953', '5901'] });
    expect(answer.compared.map(({ code }) => code)).toEqual([STUDY, '5901']);
    expect(answer.overlapping).toMatchObject([{ region: { code: '5953' }, with: { code: STUDY } }]);
  });

  it('are ten at most', async () => {
    await expect(compareRegions(reader, { with: Array.from({ length: 11 }, (_, i) => `590${i}`) })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the series that stand alone', () => {
  it('show Canada through its years, an unknown year as unknown', async () => {
    const answer = await seriesTrend(reader, { dataset: await datasetOf('ca-lfs-2001-2019'), line: ['22', '00'] });
    expect(answer.region?.name).toContain('Canada');
    const [utilities, all] = answer.trends;
    expect(utilities?.points[0]).toMatchObject({ year: 2001, figure: { value: null, reason: 'suppressed' } });
    expect(utilities?.baseYear).toBe(2002);
    expect(all?.cagr.value).toBeCloseTo((19055700 / 14932300) ** (1 / 18) - 1, 10);
  });

  it('open on the mining industries of British Columbia at four digits', async () => {
    const answer = await seriesTrend(reader, {});
    expect(answer.vintage?.series.code).toBe('bc-naics4-rtra-2016-2023');
    expect(answer.trends.map(({ line }) => line.code)).toContain('2122');
  });

  it('refuse a table that is no time series', async () => {
    await expect(seriesTrend(reader, { dataset: await datasetOf('bc-cd-nhs-2011') })).rejects.toMatchObject({ detail: { fields: { dataset: expect.any(String) } } });
  });
});
