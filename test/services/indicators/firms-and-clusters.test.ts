import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { readClusterDefinition } from '@/lib/services/indicators/read-cluster-definition';
import { subclusterCard } from '@/lib/services/indicators/subcluster-card';
import { subclusterDetail } from '@/lib/services/indicators/subcluster-detail';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { restoreOrganization } from '@/lib/services/register/restore-organization';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const writer = systemActor('register.write');
const names = ({ firms }: Awaited<ReturnType<typeof firmsBehind>>) => firms.map(({ organizationId }) => organizationId);
const partOf = async (code: string) => {
  const answer = await clusterPerformance(reader, {});
  const part = answer.subclusters.find((one) => one.code === code);
  if (!part) throw new Error(`no sub-cluster ${code}`);
  return part;
};

beforeAll(layOutCluster);

describe('the firms behind a sub-cluster', () => {
  it('are those of the register with an open site in the region, most jobs first: archived, closed, moved and far ones are left out', async () => {
    const behind = await firmsBehind(reader, { cluster: DEFAULT_CLUSTER, subcluster: 'services' });
    expect(names(behind)).toEqual(['drillers', 'assay', 'design', 'camp']);
    expect(behind.total).toBe(4);
    expect(behind.firms.find(({ organizationId }) => organizationId === 'assay')).toMatchObject({ ownerName: 'Mona Roy', jobs: { kind: 'value', value: 20 } });
    expect(behind.firms.find(({ organizationId }) => organizationId === 'design')).toMatchObject({ jobs: { kind: 'band', lo: 20, hi: 49 } });
  });

  it('have no coverage without official establishment counts, and say so', async () => {
    const { coverage } = await firmsBehind(reader, { cluster: DEFAULT_CLUSTER });
    expect(coverage).toEqual({ value: null, reason: 'no-reference', alarm: false });
  });

  it('change as soon as one is archived', async () => {
    const before = await partOf('manufacturing');
    expect(before.bottomUp.firms).toBe(2);
    const { version } = await archiveOrganization(writer, { id: 'plate-work', version: 1 });
    expect((await partOf('manufacturing')).bottomUp.firms).toBe(1);
    await restoreOrganization(writer, { id: 'plate-work', version });
    expect((await partOf('manufacturing')).bottomUp.firms).toBe(2);
  });
});

describe('the organizations behind a published line', () => {
  it('are all of the register in that industry where no cluster is named', async () => {
    expect(names(await firmsBehind(reader, { line: '31-33' }))).toEqual(['sawmill', 'machine-shop', 'plate-work']);
  });

  it('are those of the cluster where one is named', async () => {
    expect(names(await firmsBehind(reader, { line: '31-33', cluster: DEFAULT_CLUSTER }))).toEqual(['machine-shop', 'plate-work']);
  });

  it.each([['line', { line: 'atlantis' }], ['subcluster', { cluster: DEFAULT_CLUSTER, subcluster: 'atlantis' }], ['line', {}]])(
    'are refused for an unknown or missing %s', async (field, asked) => {
      await expect(firmsBehind(reader, asked)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
    });
});

describe('a cluster from the bottom up', () => {
  it('adds what firms say: values, bands at their middle with bounds, unknown firms counted and never 0', async () => {
    const { bottomUp } = await partOf('services');
    // assay 20 x 0.5, drillers 40 x 0.9; design 20-49 jobs x 10-30 %; camp says no share.
    expect(bottomUp).toMatchObject({
      firms: 4,
      jobs: { known: 46, banded: { lo: 2, hi: 14.7 }, unknownFirms: 1, firms: { known: 2, banded: 1, unknown: 1, all: 4 }, suggested: { value: 7.5, firms: 1 } },
    });
    expect('total' in bottomUp.jobs ? bottomUp.jobs.total : null).toMatchObject({ value: 54.35, lo: 48, hi: 60.7 });
  });

  it('prints the known and the banded part apart only where each has three firms', async () => {
    expect((await partOf('services')).bottomUp.partsReleased).toBe(false);
  });

  it('is withheld where one firm is most of it, or fewer than three speak', async () => {
    expect((await partOf('mining')).bottomUp.jobs).toEqual({ value: null, reason: 'withheld-dominance' });
    expect((await partOf('manufacturing')).bottomUp.jobs).toEqual({ value: null, reason: 'too-few-firms' });
  });

  it('is said of a sub-cluster no published line shows, with the lines that hide it', async () => {
    const { published } = await partOf('manufacturing');
    expect(published?.reading).toBeNull();
    expect(published?.visibility).toMatchObject({ verdict: 'not-visible-at-depth', sum: [] });
    expect(published?.visibility.lines.map(({ code, holds }) => [code, holds.length])).toEqual([['31-33', 26]]);
  });

  it('stands beside the published line where one stands for the sub-cluster, and names what else that line holds', async () => {
    const { published } = await partOf('mining');
    expect(published?.visibility.verdict).toBe('stands-for');
    expect(published?.visibility.sum).toMatchObject([{ code: '21', fit: 'stands-for' }]);
    expect(published?.reading?.lq.value?.toFixed(2)).toBe('1.87');
    expect(published?.reading?.class).toMatchObject({ label: null, reason: 'no-time-series' });
  });

  it('marks every published line with the sub-cluster it holds most of and how well it fits', async () => {
    const { lines } = await clusterPerformance(reader, {});
    const line = (code: string) => lines.find((one) => one.line.code === code);
    expect(line('21')).toMatchObject({ subclusterCode: 'mining', fit: 'stands-for', also: ['services'] });
    expect(line('31-33')).toMatchObject({ subclusterCode: 'manufacturing', fit: 'hides' });
    expect(line('62')).toBeUndefined();
  });

  it('is not found for a cluster nobody defined', async () => {
    await expect(clusterPerformance(reader, { cluster: 'atlantis' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('one sub-cluster', () => {
  it('shows the finer series of the reference under its own name, lines inside it first', async () => {
    const detail = await subclusterDetail(reader, { subcluster: 'mining' });
    expect(detail.referenceTrend?.vintage.series.code).toBe('bc-naics4-rtra-2016-2023');
    expect(detail.referenceTrend?.lines.map(({ line, fit }) => [line.code, fit])).toEqual([['2122', 'inside'], ['2121', 'inside'], ['2123', 'inside']]);
  });

  it('is not found under another name', async () => {
    await expect(subclusterDetail(reader, { subcluster: 'atlantis' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stands on an organization\'s page with the firm\'s rank by jobs and its share of sales', async () => {
    const card = await subclusterCard(reader, { organizationId: 'assay' });
    expect(card).toMatchObject({ region: { code: '5950' }, year: 2024 });
    expect(card?.cards).toMatchObject([{ code: 'services', standing: { firms: 4, ranked: 3, rank: 2 }, share: { kind: 'value', low: 0.5 } }]);
    const banded = await subclusterCard(reader, { organizationId: 'design' });
    expect(banded?.cards[0]?.standing).toEqual({ firms: 4, ranked: 3, rank: null });
    expect(await subclusterCard(reader, { organizationId: 'sawmill' })).toBeNull();
  });
});

describe('a definition', () => {
  it('lists its industries with titles, weights and the mark of distribution', async () => {
    const definition = await readClusterDefinition(reader, {});
    expect(definition).toMatchObject({ version: 1, versions: [{ version: 1, state: 'published' }] });
    const services = definition.subclusters.find(({ code }) => code === 'services');
    expect(services?.industries.find(({ code }) => code === '417220')).toMatchObject({ weight: 0.85, distribution: true });
    expect(services?.industries.every(({ title }) => title !== null)).toBe(true);
  });

  it('stands in the list of clusters with the firms the register links to it, institutions and the archived apart', async () => {
    const [cluster] = await listClusters(reader, {});
    expect(cluster).toMatchObject({ code: DEFAULT_CLUSTER, version: 1, subclusters: [{ code: 'mining' }, { code: 'manufacturing' }, { code: 'services' }] });
    expect(cluster?.firms).toBe(11);
  });
});
