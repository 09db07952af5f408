import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { logContact } from '@/lib/services/outreach/log-contact';
import { flagsOfPart } from '@/lib/services/targeting/flags-of-part';
import { needsOfContact } from '@/lib/services/targeting/needs-of-contact';
import { noteNeed } from '@/lib/services/targeting/note-need';
import { placedCases } from '@/lib/services/targeting/placed-cases';
import { settleNeed } from '@/lib/services/targeting/settle-need';
import { supplyNeedList } from '@/lib/services/targeting/supply-needs';
import { archiveNeed } from '@/lib/services/targeting/archive-need';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { organizationIndustries, organizationSubclusters, redFlags, sites } from '@/db/schema';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { layOutCase } from '../flow/flow-cases';

const now = new Date('2026-11-22T20:00:00Z');
const at = { now };
const [anita, mona, vera] = [actorOf('anita'), actorOf('mona'), actorOf('vera')];
const fieldsOf = (fault: unknown) => (fault as { detail: { fields: Record<string, string> } }).detail.fields;
const record = { createdAt: now, createdBy: 'anita', updatedAt: now, updatedBy: 'anita', version: 1 };
const part = `${DEFAULT_CLUSTER}/manufacturing`;
const voice = (by: typeof anita, summary: string, more = {}) => logContact(by, { kind: 'visit', occurredOn: '2026-11-10', summary, participants: [{ organizationId: 'ridge' }], ...more }, at);

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await loadReference(tx, { now });
    await tx.insert(sites).values({ ...record, id: 's1', organizationId: 'nechako', name: 'Shop', regionCode: '5953', jobsCount: 20, jobsBasis: 'stated' });
    await tx.insert(organizationIndustries).values({ organizationId: 'nechako', naicsCode: '332710', naicsVersion: '2022', share: 1, primary: true });
    await tx.insert(organizationSubclusters).values({ organizationId: 'nechako', clusterCode: DEFAULT_CLUSTER, subclusterCode: 'manufacturing', role: 'manufacturer', shareKind: 'unknown' });
  });
});

describe('needs voiced in contacts', () => {
  it('name their buyer, the industry and the firms here that could meet them', async () => {
    const { id } = await voice(anita, 'Parts come from Ontario');
    await noteNeed(anita, { source: `${id}:ridge`, text: 'Machined parts', part, regionCode: '5950', naicsCode: '3327' }, at);
    await noteNeed(anita, { source: `${id}:ridge`, text: 'Heat treating', part, regionCode: '5950', naicsCode: '332810' }, at);
    await noteNeed(anita, { source: `${id}:ridge`, text: 'Something else', part, regionCode: '5950' }, at);
    const { needs } = await supplyNeedList(vera, {}, at);
    expect(needs.map(({ text, buyer, firms }) => [text, buyer.name, firms?.map(({ name }) => name) ?? null])).toEqual(expect.arrayContaining([
      ['Machined parts', 'ridge Ltd.', ['nechako Ltd.']], ['Heat treating', 'ridge Ltd.', []], ['Something else', 'ridge Ltd.', null],
    ]));
  });

  it('are refused without a contact of theirs, and for a sub-cluster, region or industry nobody knows', async () => {
    const { id } = await voice(anita, 'Another visit');
    const need = { source: `${id}:ridge`, text: 'Belts', part, regionCode: '5950' };
    for (const [given, field] of [
      [{ ...need, source: `${id}:cim` }, 'source'], [{ ...need, part: 'no/such' }, 'part'], [{ ...need, regionCode: 'nowhere' }, 'regionCode'], [{ ...need, naicsCode: '999999' }, 'naicsCode'],
    ] as const) expect(await noteNeed(anita, given, at).then((): Record<string, string> => ({}), fieldsOf)).toHaveProperty(field);
  });

  it('are as closed as the contact they were voiced in', async () => {
    const { id } = await voice(mona, 'In confidence', { confidentiality: 'sealed' });
    await noteNeed(mona, { source: `${id}:ridge`, text: 'Secret need', part, regionCode: '5950' }, at);
    expect((await supplyNeedList(anita, {}, at)).needs.some(({ text }) => text === 'Secret need')).toBe(false);
    expect((await supplyNeedList(mona, {}, at)).needs.some(({ text }) => text === 'Secret need')).toBe(true);
  });

  it('are met once, not before they were voiced, and leave the list when archived', async () => {
    const { id: visit } = await voice(anita, 'A third visit');
    const { id } = await noteNeed(anita, { source: `${visit}:ridge`, text: 'Valves', part, regionCode: '5950' }, at);
    await expect(settleNeed(anita, { id, version: 1, on: '2026-11-01', how: 'nechako quoted' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await settleNeed(anita, { id, version: 1, on: '2026-11-20', how: 'nechako quoted' }, at);
    await expect(settleNeed(anita, { id, version: 1, on: '2026-11-20', how: 'again' }, at)).rejects.toThrow();
    await archiveNeed(anita, { id, version: 2 }, at);
    const listed = async () => (await supplyNeedList(anita, {}, at)).needs.some((one) => one.id === id);
    expect(await listed()).toBe(false);
    await archiveNeed(anita, { id, version: 3, archived: false }, at);
    expect(await listed()).toBe(true);
  });

  it('say how much is bought a year as a band, and stand with their contact for those who may read it', async () => {
    const { id } = await voice(anita, 'A sealed visit', { confidentiality: 'sealed' });
    await noteNeed(anita, { source: `${id}:ridge`, text: 'Liners', part, regionCode: '5950', yearlyBand: '100k_500k' }, at);
    await expect(noteNeed(anita, { source: `${id}:ridge`, text: 'Liners', part, regionCode: '5950', yearlyBand: 'a lot' as never }, at)).rejects.toMatchObject({ detail: { fields: { yearlyBand: expect.any(String) as string } } });
    expect((await needsOfContact(mona, { id }, at)).needs).toMatchObject([{ text: 'Liners', yearlyBand: '100k_500k', buyer: { name: 'ridge Ltd.' }, industry: null }]);
    expect((await needsOfContact(vera, { id }, at)).needs).toEqual([]);
  });
});

describe('cases beside their sub-cluster and region', () => {
  it('stand by stream with their jobs, as far as they may be read', async () => {
    const place = { part, region: '5953' };
    await layOutCase('birch', [['identified', '2026-04-01']], { jobs: 40, ...place });
    await layOutCase('cedar', [['identified', '2026-05-01']], { jobs: 100, level: 'sealed', ...place });
    await layOutCase('fir', [['identified', '2026-06-01']], { stream: 'expansion', ...place });
    const rows = async (by: typeof vera) => (await placedCases(by, {}, at)).rows.map(({ stakes }) => [stakes.retention, stakes.expansion.jobs, stakes.expansion.unstated]);
    expect(await rows(vera)).toEqual([[{ cases: 1, jobs: 40, unstated: 0 }, null, 1]]);
    expect(await rows(mona)).toEqual([[{ cases: 2, jobs: 140, unstated: 0 }, null, 1]]);
  });
});

describe('early warning', () => {
  it('counts the flags of the sub-cluster\'s firms the reader may read, by month', async () => {
    const flag = { ...record, organizationId: 'nechako', title: 'Lease ends', why: 'said so', severity: 'serious' as const, openedAt: new Date('2026-03-10T18:00:00Z'), clockAmount: 7, clockUnit: 'business_days' as const, dueAt: now, ownerId: 'mona', createdBy: 'mona', state: 'open' as const, sample: false };
    await database().write(async (tx) => { await tx.insert(redFlags).values([{ ...flag, id: 'f1', confidentiality: 'internal' as const }, { ...flag, id: 'f2', confidentiality: 'sealed' as const }, { ...flag, id: 'f3', organizationId: 'ridge', confidentiality: 'internal' as const }]); });
    const asked = { cluster: DEFAULT_CLUSTER, code: 'manufacturing' };
    expect((await flagsOfPart(vera, asked, at)).months.filter(({ flags }) => flags > 0)).toEqual([{ month: '2026-03', flags: 1 }]);
    expect((await flagsOfPart(mona, asked, at)).years.find(({ year }) => year === 2026)).toEqual({ year: 2026, flags: 2, firms: 1 });
  });
});
