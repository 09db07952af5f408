import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { compareRegions } from '@/lib/services/indicators/compare-regions';
import { measureIndicators } from '@/lib/services/indicators/measure-indicators';
import { mineScenario } from '@/lib/services/indicators/mine-scenario';
import { regionAnalysis } from '@/lib/services/indicators/region-analysis';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { seriesTrend } from '@/lib/services/indicators/series-trend';
import { lode } from '../../cli/lode';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';
import { newestOf } from '../imports/figures';
import { load } from '../imports/load-table';

const reader = systemActor('indicators.read');
const cluster = 'mining-north-central-bc';
// Two dates of a count of establishments whose publisher forbids both growth and jobs.
const ROWS = ['region_code,naics,year,establishments', ...[2023, 2024].flatMap((year) => ['59', '5950'].flatMap((region, at) => [
  `${region},00,${year},${(2 - at) * 1000}`, `${region},21,${year},${(2 - at) * (year - 2000)}`, `${region},31-33,${year},${(2 - at) * 100}`,
]))].join('\n');
let dataset = '';

beforeAll(async () => {
  await layOutCluster();
  await load(ROWS, { seriesCode: 'counts-of-places', title: 'Counts of places', vintage: '1', measure: 'establishments', timeSeriesOk: false, employmentOk: false });
  dataset = (await newestOf('counts-of-places')).id;
});

describe('a table its publisher offers neither as a time series nor as jobs', () => {
  it('gives LQs and no growth on the page of a region, and no split of a change', async () => {
    const { rows, total } = await regionProfile(reader, { dataset, base: 2023 });
    expect(rows.every(({ reading }) => reading.lq.value !== null && reading.growth === null)).toBe(true);
    expect(rows.every(({ reading }) => reading.class.label === null && reading.class.reason === 'no-time-series')).toBe(true);
    expect(total?.growth ?? null).toBeNull();
    const { analysis } = await regionAnalysis(reader, { dataset, base: 2023 });
    expect(analysis?.refusal).toMatchObject({ reason: 'no-time-series', instead: 'refusal.no-time-series.instead' });
    expect(analysis?.shift?.sourceId).not.toBe(dataset);
    expect(analysis?.diversity.before).toBeNull();
  });

  it('gives no course through the years, and says that it is no time series', async () => {
    await expect(seriesTrend(reader, { dataset })).rejects.toMatchObject({ detail: { fields: { dataset: 'This table is no time series.' } } });
    const compared = await compareRegions(reader, { dataset, with: [] });
    expect(compared.vintage?.id).toBe(dataset);
    expect(JSON.stringify(compared)).not.toContain('"cagr":{"value":0');
  });

  it('is refused growth at the command line and over REST, with why and what would do', async () => {
    const asked = { dataset: 'Counts of places', reference: '59', base: 2023, end: 2024 };
    const told = await measureIndicators(reader, asked);
    expect(told.growth_refused).toEqual({ reason: 'no-time-series', why: expect.any(String), instead: expect.stringMatching(/time series/) });
    for (const { industries, total } of told.regions) {
      expect(total).toMatchObject({ growth: null, cagr: null });
      expect(industries.every(({ growth, cagr, shift_share }) => growth === null && cagr === null && shift_share.refused === 'no-time-series')).toBe(true);
    }
    const { code, out } = await lode('indicators', '--dataset', 'Counts of places', '--reference', '59', '--base', '2023', '--end', '2024', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(told))]);
  });

  it('stands for no jobs: neither in a cluster nor in what a mine leaves behind', async () => {
    const { quotient } = await mineScenario(indicatorsActor('viewer'), { dataset, jobs: 10 });
    expect(quotient?.before).toEqual({ value: null, reason: 'not-employment' });
    const { subclusters, vintage } = await clusterPerformance(reader, { cluster, dataset });
    expect(vintage?.id).toBe(dataset);
    expect(vintage?.series).toMatchObject({ measure: 'establishments', employmentOk: false });
    expect(subclusters.every(({ published }) => !published || published.reading === null || published.reading.growth === null)).toBe(true);
  });
});
