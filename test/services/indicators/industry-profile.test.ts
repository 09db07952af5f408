import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { industryProfile } from '@/lib/services/indicators/industry-profile';
import { listSeries } from '@/lib/services/indicators/list-series';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const datasetOf = async (code: string) => (await listSeries(reader, {})).find(({ series }) => series.code === code)?.id ?? '';

beforeAll(layOutCluster);

describe('where an industry is concentrated', () => {
  it('reads mining in the newest table that ranks regions, each with the published quotient', async () => {
    const { rows, line, year, kind } = await industryProfile(reader, {});
    expect({ line: line?.code, year, kind }).toEqual({ line: '21', year: 2024, kind: 'economic_region' });
    expect(Object.fromEntries(rows.map(({ region, reading }) => [region.code, reading.lq.value?.toFixed(1)]))).toEqual({
      5980: '12.4', 5940: '6.5', '5960+5970': '3.9', 5930: '2.3', 5950: '1.9', 5910: '0.6', 5920: '0.3',
    });
  });

  it('compares no standardised quotient below eight regions and says so for every one', async () => {
    const { rows, standing } = await industryProfile(reader, {});
    expect(rows.map(({ z, concentrated }) => [z, concentrated])).toEqual(rows.map(() => [{ value: null, reason: 'too-few-regions' }, null]));
    expect(standing?.cutoff).toEqual({ value: null, reason: 'too-few-regions' });
  });

  it('names the districts above the bootstrap cut-off, the same for the same seed, and counts the one without any', async () => {
    const dataset = await datasetOf('bc-cd-nhs-2011');
    const first = await industryProfile(reader, { dataset, seed: 7 });
    const again = await industryProfile(reader, { dataset, seed: 7 });
    expect(first.rows).toHaveLength(29);
    expect(first.rows.filter(({ concentrated }) => concentrated).map(({ region }) => region.name).sort()).toEqual(['Northern Rockies', 'Peace River', 'Stikine']);
    expect(first.standing).toMatchObject({ comparing: 28, zerosLeftOut: 1, fewRegions: false, ask: { seed: 7, cutoff: 'bootstrap', log: true, resamples: 1000 } });
    expect(again.standing?.cutoff).toEqual(first.standing?.cutoff);
  });

  it('shows a suppressed region as missing with its reason, never as 0', async () => {
    const { rows } = await industryProfile(reader, { dataset: await datasetOf('bc-er-lfs-2002-2013'), line: '22' });
    const north = rows.find(({ region }) => region.code === '5950');
    expect(north?.reading.count).toEqual({ value: null, reason: 'suppressed' });
    expect(north?.concentrated).toBeNull();
  });

  it('sums districts to economic regions where that kind is asked for', async () => {
    const { rows, kinds } = await industryProfile(reader, { dataset: await datasetOf('bc-cd-nhs-2011'), kind: 'economic_region' });
    expect(kinds).toEqual([{ system: 'census_division', regions: 29 }, { system: 'economic_region', regions: 7 }]);
    expect(rows.find(({ region }) => region.code === '5950')?.reading.count).toEqual({ value: 1175 + 725 });
  });

  it('answers without a ranking where no table holds two regions of the reference', async () => {
    expect(await industryProfile(reader, { reference: 'CA10' })).toMatchObject({ line: null, rows: [], standing: null });
  });

  it.each([['line', { line: 'luck' }], ['kind', { kind: 'us_area' }], ['reference', { reference: 'atlantis' }], ['year', { year: 1999 }]])('refuses an unknown %s by its name', async (field, asked) => {
    await expect(industryProfile(reader, asked)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
  });

  it('is closed to a partner', async () => {
    await expect(industryProfile(systemActor('account.self'), {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});
