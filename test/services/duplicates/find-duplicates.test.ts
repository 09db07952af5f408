import { beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { candidatesFor } from '@/lib/services/candidates-for';
import { alike } from '@/lib/services/duplicates/alike';
import { compareRecords } from '@/lib/services/duplicates/compare-records';
import { listPairs } from '@/lib/services/duplicates/list-pairs';
import { openPairs } from '@/lib/services/duplicates/open-pairs';
import { tellApart } from '@/lib/services/duplicates/tell-apart';
import { savePerson } from '@/lib/services/register/save-person';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { facilitator, seedRegister, viewer } from '../register/register-fixtures';
import { firm, onRows, sweep } from './duplicates-fixtures';

const pairs = (state: 'open' | 'not_same' = 'open') => listPairs(viewer, { state });

beforeAll(seedRegister);

describe('possible duplicates', () => {
  it('are named with reasons while a name is typed, and never the record itself', async () => {
    const id = await firm('Oxbow Fabrication Ltd.', { website: 'https://oxbow.example.ca', sites: [{ place: 'Quesnel' }] });
    await firm('Elbow Catering Inc.');
    const found = await alike(viewer, { record: 'organization', name: 'oxbow fabricating' });
    expect(found.map((one) => one.id)).toEqual([id]);
    expect(found[0]?.reasons.length).toBeGreaterThan(0);
    expect(await alike(viewer, { record: 'organization', id, name: 'Oxbow Fabrication' })).toEqual([]);
    expect(await alike(viewer, { record: 'organization', name: 'o' })).toEqual([]);
    const there = await alike(viewer, { record: 'organization', name: 'Oxbow Fabrication', place: 'Terrace' });
    expect(there[0]?.verdict).toBe('another-site');
  });

  it('are found for many profiles at once, in their order', async () => {
    const [a, b] = [await firm('Tamarack Ridge Drilling Ltd.'), await firm('Kestrel & Vale Machine Works')];
    const found = await onRows((db) => candidatesFor(db, [{ legalName: 'Kestrel and Vale Machine Works Inc' }, { legalName: 'Nobody at all' }, { legalName: 'Tamarak Ridge Drilling' }]));
    expect(found.map((list) => list.map(({ id }) => id))).toEqual([[b], [], [a]]);
  });

  it('are judged side by side as in the worklist: a word that many names hold tells little', async () => {
    for (const place of ['Quesnel', 'Terrace', 'Smithers', 'Houston', 'Burns Lake', 'Kitimat', 'Wells', 'Hazelton']) await firm(`${place} Flats Ironmongery`);
    const a = await firm('Harrow Ironmongery Inc', { sites: [{ place: 'Telkwa' }] });
    const b = await firm('Harrow Flats Ironmongery Corp.', { sites: [{ place: 'Telkwa' }] });
    await sweep();
    const pair = (await pairs()).rows.find((row) => [row.a.id, row.b.id].includes(a));
    const beside = await compareRecords(viewer, { record: 'organization', aId: a, bId: b });
    expect([pair?.a.id, pair?.b.id].toSorted()).toEqual([a, b].toSorted());
    expect(beside.score?.verdict).toBe(pair?.verdict);
    expect(beside.score?.score).toBeCloseTo(pair?.score ?? -1, 6);
  });

  it('are listed over what is stored, once each, and told apart for as long as neither changes', async () => {
    const a = await firm('Marlowe Crane Services Ltd.');
    const b = await firm('Marlowe Crane Service');
    await sweep();
    await sweep();
    const pair = (await pairs()).rows.find((row) => [row.a.id, row.b.id].includes(a));
    expect(new Set([pair?.a.id, pair?.b.id])).toEqual(new Set([a, b]));
    const waiting = (await openPairs(viewer, { record: 'organization' })).pairs;
    expect(waiting).toBe((await pairs()).total);
    await tellApart(facilitator, { id: pair?.id ?? '', version: pair?.version ?? 0 });
    await sweep();
    expect((await pairs()).rows.some((row) => row.id === pair?.id)).toBe(false);
    expect(await openPairs(viewer, { record: 'organization' })).toEqual({ pairs: waiting - 1 });
    expect((await pairs('not_same')).rows.find((row) => row.id === pair?.id)?.decidedByName).toBe('Anita Roy');
    await saveOrganization(facilitator, { id: b, version: 1, legalName: 'Marlowe Crane Service', kind: 'firm', about: 'Says nothing of who they are.' });
    await sweep();
    expect((await pairs()).rows.some((row) => row.id === pair?.id)).toBe(false);
    await saveOrganization(facilitator, { id: b, version: 2, legalName: 'Marlowe Crane Services', kind: 'firm' });
    await sweep();
    expect((await pairs()).rows.some((row) => row.id === pair?.id)).toBe(true);
  });

  it('are found among records nobody made keys for', async () => {
    const id = await firm('Whitesail Helicopters Ltd.');
    await onRows((db) => db.update(organizations).set({ legalName: 'Gwillim Coal Ltd.', updatedAt: new Date(Date.now() + 60_000) }).where(eq(organizations.id, id)));
    expect(await alike(viewer, { record: 'organization', name: 'Gwillim Coal' })).toEqual([]);
    await sweep();
    expect((await alike(viewer, { record: 'organization', name: 'Gwillim Coal' })).map((one) => one.id)).toEqual([id]);
  });

  it('are people as well', async () => {
    const { id } = await savePerson(facilitator, { givenName: 'Robert', familyName: 'Okafor', email: 'bob@oxbow.example.ca' });
    const found = await alike(viewer, { record: 'person', givenName: 'Bob', familyName: 'Okafor' });
    expect(found.map((one) => one.id)).toEqual([id]);
    await savePerson(facilitator, { givenName: 'Bob', familyName: 'Okafor' });
    await sweep();
    expect((await listPairs(viewer, { record: 'person' })).rows).toHaveLength(1);
  });
});
