import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { FIGURE_KINDS } from '@/lib/domain/indicators/figure-kind';
import { listSeries } from '@/lib/services/indicators/list-series';
import { traceFigure } from '@/lib/services/indicators/trace-figure';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const datasetOf = async (code: string) => (await listSeries(reader, {})).find(({ series }) => series.code === code)?.id ?? '';

beforeAll(layOutCluster);

describe('a figure opened', () => {
  it('shows the four counts of a location quotient, its formula, table and licence', async () => {
    const { traced } = await traceFigure(reader, { of: 'lq', line: '21' });
    expect(traced?.inputs.map(({ symbol, figure }) => [symbol, figure.value])).toEqual([['e_ir', 1979], ['e_r', 83626], ['e_in', 36854], ['e_n', 2914041]]);
    expect(traced?.value?.value).toBeCloseTo(1979 / 83626 / (36854 / 2914041), 10);
    expect(traced).toMatchObject({ title: 'Mining and oil and gas extraction', endYear: 2024, baseYear: null, totalFrom: 'sum' });
    expect(traced?.formulas[0]).toBe('location-quotient');
    expect(traced?.vintage.licence).toContain('This does not constitute an endorsement');
    expect(traced?.inputs.find(({ symbol }) => symbol === 'e_r')?.cells).toHaveLength(18);
  });

  it('keeps the mark of each published cell', async () => {
    const { traced } = await traceFigure(reader, { of: 'count', line: '22' });
    expect(traced?.inputs[0]?.cells).toMatchObject([{ regionCode: '5950', status: 'use-with-caution', figure: { value: 542 } }]);
    const suppressed = await traceFigure(reader, { of: 'count', line: '22', dataset: await datasetOf('bc-er-lfs-2002-2013') });
    expect(suppressed.traced?.inputs[0]?.cells).toMatchObject([{ status: 'suppressed', figure: { value: null, reason: 'suppressed' } }]);
  });

  it('opens the growth of the older pair to both its years and its own table', async () => {
    const { traced } = await traceFigure(reader, { of: 'cagr', line: '21', pair: 'older' });
    expect(traced).toMatchObject({ pair: 'older', baseYear: 2008, endYear: 2013, vintage: { series: { code: 'bc-er-lfs-2002-2013' } } });
    expect(traced?.inputs.map(({ year, figure }) => [year, figure.value])).toEqual([[2013, 3500], [2008, 1500]]);
    expect(traced?.value?.value).toBeCloseTo((3500 / 1500) ** (1 / 5) - 1, 10);
  });

  it('names every district a custom region is the sum of', async () => {
    const { traced } = await traceFigure(reader, { region: 'alliance-study', of: 'count', line: '21' });
    expect(traced?.inputs[0]?.cells.map(({ regionCode }) => regionCode)).toEqual(['5941', '5951', '5953']);
    expect(traced?.regions).toMatchObject({ 5951: 'Bulkley-Nechako' });
    expect(traced?.vintage.series.employmentOk).toBe(false);
  });

  it('opens a sub-cluster to the published lines that stand for it', async () => {
    const { traced } = await traceFigure(reader, { of: 'lq', cluster: DEFAULT_CLUSTER, subcluster: 'mining' });
    expect(traced).toMatchObject({ title: 'Mining', cluster: DEFAULT_CLUSTER });
    expect(traced?.inputs.find(({ symbol }) => symbol === 'e_ir')?.cells.map(({ lineCode }) => lineCode)).toEqual(['21']);
  });

  it('opens the bottom-up jobs to what the firms say, apart from anything published', async () => {
    const { register, traced } = await traceFigure(reader, { of: 'mining-jobs', cluster: DEFAULT_CLUSTER, subcluster: 'services' });
    expect(register).toMatchObject({ firms: 4, jobs: { firms: { known: 2, banded: 1, unknown: 1 } } });
    expect(traced?.inputs).toEqual([]);
    expect((await traceFigure(reader, { of: 'coverage', cluster: DEFAULT_CLUSTER })).register?.firms).toBe(9);
  });

  it.each(FIGURE_KINDS)('has a page for %s, of a line and of a whole cluster', async (of) => {
    expect((await traceFigure(reader, { of, line: '21' })).traced?.formulas).toBeDefined();
    expect((await traceFigure(reader, { of, cluster: DEFAULT_CLUSTER })).traced?.title).toContain('Mining');
  });

  it('refuses an unknown line, sub-cluster or kind by its name', async () => {
    await expect(traceFigure(reader, { line: 'atlantis' })).rejects.toMatchObject({ detail: { fields: { line: expect.any(String) } } });
    await expect(traceFigure(reader, { cluster: DEFAULT_CLUSTER, subcluster: 'atlantis' })).rejects.toMatchObject({ detail: { fields: { subcluster: expect.any(String) } } });
    await expect(traceFigure(reader, { of: 'luck' as 'lq', line: '21' })).rejects.toMatchObject({ detail: { fields: { of: expect.any(String) } } });
  });
});
