import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { clusterHistory } from '@/lib/services/indicators/cluster-history';
import { compareRegions } from '@/lib/services/indicators/compare-regions';
import { measureIndicators } from '@/lib/services/indicators/measure-indicators';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { seriesTrend } from '@/lib/services/indicators/series-trend';
import { traceFigure } from '@/lib/services/indicators/trace-figure';
import { layOutCluster } from '../../support/fixtures/cluster-firms';
import { load } from '../imports/load-table';
import { newestOf } from '../imports/figures';

const reader = systemActor('indicators.read');
const HEAD = 'region_code,naics,year,employment';
const REGIONS = ['59', '5920', '5950'];
// Counts of the first vintage end in 1, of the second in 7: a figure made of both would show.
const rows = (years: readonly number[], mark: number) => [HEAD, ...years.flatMap((year) => REGIONS.flatMap((region, at) => [
  `${region},00,${year},${(3 - at) * 10_000 + (year - 2020) * 100 + mark}`, `${region},21,${year},${(3 - at) * 1000 + (year - 2020) * 10 + mark}`, `${region},31-33,${year},${(3 - at) * 2000 + (year - 2020) * 10 + mark}`,
]))].join('\n');
const count = (year: number, mark: number) => 1000 + (year - 2020) * 10 + mark;
const given = { seriesCode: 'twice-told', title: 'Twice told', timeSeriesOk: true, employmentOk: true, measure: 'employment' as const };
let first = '';
let second = '';

beforeAll(async () => {
  await layOutCluster();
  await load(rows([2021, 2022, 2023], 1), { ...given, vintage: 'March' });
  first = (await newestOf('twice-told')).id;
  await load(rows([2022, 2023, 2024], 7), { ...given, vintage: 'September' });
  second = (await newestOf('twice-told')).id;
});

const vintages = () => [['March', first, 1, [2021, 2023]], ['September', second, 7, [2022, 2024]]] as const;
const fieldsOf = (fault: unknown) => (fault as { detail?: { fields?: Record<string, string> } }).detail?.fields;

describe('two vintages of one table', () => {
  it('give each its own region profile: count, growth and LQ of one vintage, which is named', async () => {
    for (const [name, dataset, mark, [base, end]] of vintages()) {
      const { rows: lines, vintage } = await regionProfile(reader, { dataset, base });
      const mining = lines.find(({ line }) => line.code === '21')?.reading;
      expect([vintage?.vintage, mining?.count.value]).toEqual([name, count(end, mark)]);
      expect(mining?.growth).toMatchObject({ baseYear: base, endYear: end, growth: { value: expect.closeTo(count(end, mark) / count(base, mark) - 1, 12) as number } });
      const lq = (count(end, mark) / (10_000 + (end - 2020) * 100 + mark)) / ((3000 + (end - 2020) * 10 + mark) / (30_000 + (end - 2020) * 100 + mark));
      expect(mining?.lq.value).toBeCloseTo(lq, 12);
    }
  });

  it('give each its own comparison and course through the years', async () => {
    for (const [name, dataset, mark, [base, end]] of vintages()) {
      const compared = await compareRegions(reader, { dataset, with: ['5920'], line: '21' });
      expect(compared.vintage?.vintage).toBe(name);
      const { trends, vintage } = await seriesTrend(reader, { dataset, region: '5950', line: ['21'] });
      expect(vintage?.vintage).toBe(name);
      const points = trends[0]?.points.filter(({ figure }) => figure.value !== null);
      expect(points?.map(({ year, figure }) => [year, figure.value])).toEqual([base, base + 1, end].map((year) => [year, count(year, mark)]));
    }
  });

  it('give each its own measures and years of a cluster', async () => {
    for (const [name, dataset, mark, [base, end]] of vintages()) {
      const told = await measureIndicators(reader, { dataset: 'twice-told', vintage: name, reference: '59', region: ['5950'], industries: ['21'] });
      expect(told).toMatchObject({ base, end, dataset: { id: dataset, vintage: name } });
      expect(told.regions[0]?.industries[0]).toMatchObject({ value: count(end, mark), growth: expect.closeTo(count(end, mark) / count(base, mark) - 1, 12) as number });
      const history = await clusterHistory(reader, { cluster: 'mining-north-central-bc', dataset });
      expect(JSON.stringify(history)).toContain(name);
      expect(history.vintage?.id).toBe(dataset);
    }
  });

  it('open, figure by figure, to cells of one vintage', async () => {
    for (const [name, dataset, mark, [base, end]] of vintages()) {
      const { traced } = await traceFigure(reader, { of: 'growth', dataset, base, line: '21' });
      expect(traced?.vintage.vintage).toBe(name);
      expect(traced?.inputs.map(({ figure }) => figure.value)).toEqual(expect.arrayContaining([count(end, mark), count(base, mark)]));
      expect(traced?.inputs.every(({ figure }) => figure.value !== null && figure.value % 10 === mark)).toBe(true);
    }
  });

  it('refuse growth from the one to the other, and say why and what would do', async () => {
    const sentence = /vintage March of the same table does. Two vintages never meet .* choose March for both years/;
    await expect(regionProfile(reader, { dataset: second, base: 2021 })).rejects.toSatisfy((fault) => sentence.test(fieldsOf(fault)?.base ?? ''));
    await expect(measureIndicators(reader, { dataset: 'twice-told', reference: '59', base: 2021 })).rejects.toSatisfy((fault) => sentence.test(fieldsOf(fault)?.base ?? ''));
    await expect(regionProfile(reader, { dataset: first, year: 2024 })).rejects.toSatisfy((fault) => /choose September/.test(fieldsOf(fault)?.year ?? ''));
  });
});
