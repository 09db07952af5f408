import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { industryProfile } from '@/lib/services/indicators/industry-profile';
import { regionAnalysis } from '@/lib/services/indicators/region-analysis';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { layOutCluster } from '../../support/fixtures/cluster-firms';
import { newestOf } from '../imports/figures';
import { load } from '../imports/load-table';

const reader = systemActor('indicators.read');
// Two years, newer than anything the product ships, without Northeast.
const LOADED = ['region_code,naics,year,employment', ...[2024, 2025].flatMap((year) => ['59', '5920', '5950'].flatMap((region, at) => [
  `${region},00,${year},${(3 - at) * 10_000 + year}`, `${region},21,${year},${(3 - at) * 1000 + year}`, `${region},31-33,${year},${(3 - at) * 2000 + year}`,
]))].join('\n');
let before: { profile: Awaited<ReturnType<typeof regionProfile>>; shift: string | undefined; ranked: number };
let loaded = '';

const pages = async () => ({
  profile: await regionProfile(reader, {}),
  shift: (await regionAnalysis(reader, {})).analysis?.shift?.sourceId,
  ranked: (await industryProfile(reader, { line: '21' })).rows.length,
});

beforeAll(async () => {
  await layOutCluster();
  before = await pages();
  await load(LOADED, { seriesCode: 'our-own-count', vintage: 'May', title: 'Our own count', timeSeriesOk: true, employmentOk: true, measure: 'employment' });
  loaded = (await newestOf('our-own-count')).id;
});

describe('a table somebody loads', () => {
  it('leaves every page on the published table it read before', async () => {
    const after = await pages();
    expect(after.profile.vintage?.id).toBe(before.profile.vintage?.id);
    expect(after.profile.rows).toEqual(before.profile.rows);
    expect(after.shift).toBe(before.shift);
    expect(after.ranked).toBe(before.ranked);
  });

  it('is among the tables to choose, and read where it is chosen', async () => {
    expect((await pages()).profile.vintages.map(({ id }) => id)).toContain(loaded);
    const chosen = await regionProfile(reader, { dataset: loaded });
    expect(chosen.vintage?.id).toBe(loaded);
    expect(chosen.year).toBe(2025);
    expect((await regionAnalysis(reader, { dataset: loaded })).analysis?.shift?.sourceId).toBe(loaded);
  });

  it('is the default where no published table covers both regions', async () => {
    const only = 'region,naics,year,employment\nNorth town,00,2025,100\nNorth town,21,2025,60\nSouth town,00,2025,200\nSouth town,21,2025,80\n';
    await load(only, { seriesCode: 'two-towns', vintage: 'May', title: 'Two towns', regionSystem: 'own', newRegions: true });
    const { id } = await newestOf('two-towns');
    const { vintage } = await regionProfile(reader, { region: 'two-towns:north-town', reference: 'two-towns:south-town' });
    expect(vintage?.id).toBe(id);
  });
});
