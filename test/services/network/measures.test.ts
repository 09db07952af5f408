import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { clusterDefinitions, networkSnapshots, subclusters } from '@/db/schema';
import { takeNetworks } from '@/lib/jobs/take-networks';
import { moveMeasures } from '@/lib/services/network/move-measures';
import { orderMeasures } from '@/lib/services/network/order-measures';
import { readNetwork } from '@/lib/services/network/read-network';
import { readPicture } from '@/lib/services/network/read-picture';
import { readProgress } from '@/lib/services/network/read-progress';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const now = new Date('2026-11-22T20:00:00Z');
const [anita, vera] = [actorOf('anita'), actorOf('vera')];
const clock = () => new Date();
const work = () => takeNetworks(clock);
const ids: Record<string, string> = {};

/** The worked example as firms: AB AC AD BC by relation, E a member of association D. */
beforeAll(async () => {
  await layOutOutreach();
  for (const name of ['A', 'B', 'C', 'E']) ids[name] = (await saveOrganization(anita, { legalName: `Firm ${name}`, kind: 'firm' }, { now })).id;
  ids.D = (await saveOrganization(anita, { legalName: 'Body D', kind: 'association' }, { now })).id;
  for (const [from = '', to = ''] of ['AB', 'AC', 'AD', 'BC']) await saveRelation(anita, { kind: 'partners', fromOrganizationId: ids[from], toOrganizationId: ids[to], validFrom: '2024-06-01' }, { now });
  await saveMembership(anita, { organizationId: ids.E, associationId: ids.D ?? '', validFrom: '2025-06-01' }, { now });
});

describe('the measures of the network', () => {
  it('are made by a job once they are asked for, and say when', async () => {
    expect(await readNetwork(vera, {})).toMatchObject({ fresh: false, summary: null, work: null, tiesNow: 5 });
    await orderMeasures(vera, {});
    expect(await readProgress(vera, {})).toMatchObject({ state: 'waiting' });
    expect(await work()).toBe(true);
    const it = await readNetwork(vera, {});
    expect(it).toMatchObject({ fresh: true, tied: 5, summary: { ties: 5, components: 5, isolates: 4, articulationPoints: 2 } });
    expect(it.measuredAt).toBeInstanceOf(Date);
    expect(it.rows.map(({ name, constraint }) => [name, constraint.value])).toContainEqual(['Firm A', expect.closeTo(11 / 18, 12)]);
    expect(await readProgress(vera, {})).toMatchObject({ state: 'done' });
    expect(await work()).toBe(false);
  });

  it('are not made again while nothing has changed, and hold where a change left the ties as they were', async () => {
    await orderMeasures(vera, {});
    expect(await work()).toBe(false);
    const before = (await readNetwork(vera, {})).measuredAt;
    await saveOrganization(anita, { legalName: 'Newcomer', kind: 'firm' });
    expect(await readNetwork(vera, {})).toMatchObject({ fresh: false, summary: { ties: 5 } });
    await orderMeasures(vera, {});
    await work();
    const after = await readNetwork(vera, {});
    expect(after).toMatchObject({ fresh: true, summary: { nodes: 10 } });
    expect((after.measuredAt?.getTime() ?? 0)).toBeGreaterThanOrEqual(before?.getTime() ?? 0);
  });

  it('are of the day and the kinds that are asked for', async () => {
    const earlier = { on: '2024-12-31' };
    await orderMeasures(vera, earlier);
    await orderMeasures(vera, { kinds: ['member_of'] });
    await work();
    expect(await readNetwork(vera, earlier)).toMatchObject({ fresh: true, summary: { ties: 4 }, tiesNow: 4 });
    expect(await readNetwork(vera, { kinds: ['member_of'] })).toMatchObject({ summary: { ties: 1 }, tiesNow: 1 });
    expect(await readNetwork(vera, { on: '2020-01-01' })).toMatchObject({ tiesNow: 0, summary: null });
  });

  it('of a sub-cluster with nothing known say so, and one nobody published is not found', async () => {
    await database().write(async (tx) => {
      await tx.insert(clusterDefinitions).values({ id: 'mining-1', clusterCode: 'mining', version: 1, name: 'Mining', state: 'published', effectiveFrom: '2024-01-01', naicsVersion: '2022' });
      await tx.insert(subclusters).values({ definitionId: 'mining-1', code: 'none', name: 'None', tone: 'services', position: 1 });
    });
    const nothing = { subcluster: 'mining/none' };
    await expect(readNetwork(vera, { subcluster: 'mining/unheard-of' })).rejects.toMatchObject({ code: 'not-found' });
    await orderMeasures(vera, nothing);
    await work();
    expect(await readNetwork(vera, nothing)).toMatchObject({ fresh: true, summary: { nodes: 0, density: { value: null, reason: 'too-few' } }, rows: [], moments: [expect.anything(), expect.anything(), expect.anything(), expect.anything()] });
  });

  it('tell how far the network hangs on us, by contacts everybody may read alone', async () => {
    const meet = (id: string, confidentiality: 'internal' | 'sealed') =>
      logContact(anita, { kind: 'visit', summary: 'Met', confidentiality, participants: [{ organizationId: ids[id] ?? id }] });
    await meet('A', 'internal');
    await meet('nechako', 'sealed');
    await saveOrganization(anita, { legalName: 'Later', kind: 'firm' });
    await orderMeasures(vera, {});
    await work();
    const latest = (await readNetwork(vera, {})).moments?.at(-1);
    expect(latest).toMatchObject({ nodes: 5, ties: 5, dependence: { ties: { value: 1 / 6 }, onlyThrough: { value: 0 } } });
  });

  it('are taken up by one job alone, and again when it died', async () => {
    const { id } = await orderMeasures(vera, { on: '2025-12-31' });
    const job = { kind: 'job' as const, id: 'network', permissions: ['jobs.work' as const] };
    expect(await moveMeasures(job, { id, to: 'claimed' }, { now })).toMatchObject({ goOn: true });
    expect(await moveMeasures(job, { id, to: 'claimed' }, { now })).toMatchObject({ goOn: false });
    expect(await work()).toBe(true);
    const [row] = await database().read.select().from(networkSnapshots).where(eq(networkSnapshots.id, id));
    expect(row).toMatchObject({ state: 'done', leaseUntil: null });
  });

  it('place those who are tied for the picture, with every dated tie among them', async () => {
    const { nodes, ties } = await readPicture(vera, {});
    expect(nodes.map(({ name }) => name).sort()).toEqual(['Body D', 'Firm A', 'Firm B', 'Firm C', 'Firm E']);
    for (const { x, y } of nodes) expect([x >= 0, x <= 1, y >= 0, y <= 1]).toEqual([true, true, true, true]);
    expect(ties).toHaveLength(5);
  });
});
