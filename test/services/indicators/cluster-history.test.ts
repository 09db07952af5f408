import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { clusterHistory } from '@/lib/services/indicators/cluster-history';
import { listSeries } from '@/lib/services/indicators/list-series';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const partOf = async (code: string, asked: Parameters<typeof clusterHistory>[1] = {}) =>
  (await clusterHistory(reader, asked)).subclusters.find((part) => part.code === code);

beforeAll(layOutCluster);

describe('a cluster through the years', () => {
  it('reads mining of Cariboo year by year in one table, suppressed years with their reason and never as 0', async () => {
    const years = (await partOf('mining'))?.published?.years ?? [];
    expect(years.map(({ year }) => year)).toEqual([2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013]);
    const missing = years.filter(({ reading }) => reading.count.value === null).map(({ year }) => year);
    expect(missing).toEqual([2002, 2003, 2004, 2005, 2006, 2007, 2011]);
    expect(years.at(-1)?.reading.lq.value?.toFixed(2)).toBe('3.37');
  });

  it('classes a year by growth over the years before it, and only where the base is published', async () => {
    const years = (await partOf('mining', { over: 5 }))?.published?.years ?? [];
    expect(years.filter(({ reading }) => reading.class.label !== null).map(({ year, reading }) => [year, reading.growth?.baseYear, reading.class.label])).toEqual([[2013, 2008, 'Star']]);
  });

  it('shows no published years where no line stands for a sub-cluster, and what the register says all the same', async () => {
    const services = await partOf('services');
    expect(services?.published).toMatchObject({ verdict: 'not-visible-at-depth', years: null });
    expect(services?.bottomUp.firms).toBe(4);
    expect(services?.coverage).toEqual({ value: null, reason: 'no-reference', alarm: false });
  });

  it('names the published lines that hold part of the cluster, with what else they hold', async () => {
    const { lines } = await clusterHistory(reader, {});
    const manufacturing = lines.find(({ line }) => line.naics.join() === '31-33' || line.code === '31-33');
    expect(manufacturing).toMatchObject({ subclusterCode: 'manufacturing' });
    expect((manufacturing?.others ?? 0) > (manufacturing?.holds ?? 0)).toBe(true);
  });

  it('says so when the table asked for holds a single date and another one is shown', async () => {
    const dated = (await listSeries(reader, {})).find(({ series }) => series.code === 'bc-er-lfs-2024')?.id;
    expect(await clusterHistory(reader, { dataset: dated })).toMatchObject({ replaced: true, vintage: { series: { code: 'bc-er-lfs-2002-2013' } } });
  });

  it('answers without any year where no table covers region and reference over time', async () => {
    expect(await clusterHistory(reader, { region: 'alliance-study' })).toMatchObject({ vintage: null, year: null, lines: [] });
  });

  it('is closed to a partner', async () => {
    await expect(clusterHistory(systemActor('account.self'), {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});
