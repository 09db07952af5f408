import { beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities, listBatches, organizations, participations, topics } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { listActor } from '@/lib/jobs/lists/list-actor';
import { command, query } from '@/lib/services/define';
import { alike } from '@/lib/services/duplicates/alike';
import { undoAction } from '@/lib/services/history/undo-action';
import { cancelList } from '@/lib/services/lists/cancel-list';
import { broughtBy } from '@/lib/services/lists/brought-by';
import { claimList } from '@/lib/services/lists/claim-list';
import { foundRows } from '@/lib/services/lists/found-rows';
import { listContext } from '@/lib/services/lists/list-context';
import { listLists } from '@/lib/services/lists/list-lists';
import { loadRows } from '@/lib/services/lists/load-rows';
import { openList } from '@/lib/services/lists/open-list';
import { startList } from '@/lib/services/lists/start-list';
import { organizationToEdit } from '@/lib/services/register/organization-to-edit';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { facilitator, seedRegister, staff } from '../register/register-fixtures';
import { count, load, settle } from './bring';

const reader = systemActor('register.read');
const firms = query({
  name: 'test.firms-of', permission: 'register.read', input: z.object({}),
  run: ({ db }) => db.select({ id: organizations.id, name: organizations.legalName, website: organizations.website, createdBy: organizations.createdBy }).from(organizations),
});
const named = async (name: string) => (await firms(reader, {})).find((firm) => firm.name === name);
const leaseRunsOut = command({
  name: 'test.lease', permission: 'register.write', record: 'test', unaudited: 'a test', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => { await db.update(listBatches).set({ leaseUntil: new Date(0) }).where(eq(listBatches.id, id)); return { id }; },
});

beforeAll(async () => { await seedRegister(); });

describe('a list that was loaded', () => {
  it('goes out as a whole, but for what a person has changed since', async () => {
    await load('Account ID,Company,Website\nZ1,Zinc Works,zinc.example.ca', { system: 'Z' });
    const list = 'Account ID,Company,Website,First Name,Last Name\nZ1,Zinc Works,zinc-works.example.ca,Ada,Moss\nZ2,Zeolite Ltd,zeolite.example.ca,Ben,Oak\nZ3,Zircon Inc,,Cy,Elm';
    const done = await load(list, { system: 'Z' });
    const { id = '' } = await named('Zeolite Ltd') ?? {};
    expect(await broughtBy(facilitator, { record: 'organization', recordId: id })).toMatchObject({ fileName: 'list.csv', line: 3 });
    const form = await organizationToEdit(facilitator, { id });
    await saveOrganization(facilitator, { ...form.fields, id, version: form.version, foundedYear: 1990 });
    const { kept } = await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect(kept.length).toBeGreaterThan(0);
    expect(await named('Zircon Inc')).toBeUndefined();
    expect(await named('Zinc Works')).toMatchObject({ website: 'https://zinc.example.ca/' });
    expect((await openList(facilitator, { id: done.id })).undo?.undoneAt).not.toBeNull();
    expect((await count(list, { system: 'Z' })).tally?.counts.organization).toMatchObject({ update: 1 });
  });

  it('takes its contacts out with everybody who took part and what was spoken of', async () => {
    const left = query({
      name: 'test.contacts-left', permission: 'register.read', input: z.object({}),
      run: async ({ db }) => [await db.select().from(activities), await db.select().from(participations), await db.select({ text: topics.text }).from(topics)].map((rows) => rows.length),
    });
    await load('Account ID,Company\nT1,Talc Works\nT2,Tuff Ltd', { system: 'T' });
    const done = await load('Contact date,Subject,Participant IDs,Topics\n2025-03-01,Spoke of both,T1; T2,Roads; "Hiring; welders"\n2025-03-02,Spoke of one,T1,', { system: 'T' });
    expect(await left(reader, {})).toEqual([2, 3, 2]);
    await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect(await left(reader, {})).toEqual([0, 0, 0]);
  });

  it('is found by its likeness as soon as it is in, and no more once it is undone', async () => {
    const done = await load('Company,City\nWolframite Ridge Hydraulics Ltd,Quesnel');
    const near = async () => (await alike(facilitator, { record: 'organization', name: 'Wolframit Ridge Hydraulics' })).map(({ name }) => name);
    expect(await near()).toEqual(['Wolframite Ridge Hydraulics Ltd']);
    await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect(await near()).toEqual([]);
  });

  it('belongs to whoever brought it: others see that it came, and nothing that stands in it', async () => {
    const done = await load('Company\nQuartzite Ltd');
    const other = staff(['facilitator'], 'u-other');
    await expect(openList(other, { id: done.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(foundRows(other, { id: done.id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await listLists(other, {})).lists.find(({ id }) => id === done.id)).toMatchObject({ opens: false, fileName: '' });
    await expect(listLists(staff(['viewer']), {})).rejects.toMatchObject({ code: 'forbidden' });
    expect(await named('Quartzite Ltd')).toMatchObject({ createdBy: 'u-anita' });
  });

  it('goes on by itself where a killed job left it, and writes nothing twice', async () => {
    const list = ['Company', ...Array.from({ length: 12 }, (_, at) => `Killed Firm ${at} Ltd`)].join('\n');
    const counted = await count(list, { unsure: 'new' });
    await startList(facilitator, { id: counted.id });
    const actor = listActor('u-anita');
    await claimList(actor, { id: counted.id });
    const { reference } = await listContext(actor, { id: counted.id });
    const { actionId } = await batchOf(reader, { id: counted.id });
    const rows = [2, 3, 4].map((line) => ({ line, cells: [`Killed Firm ${line - 2} Ltd`] }));
    await loadRows(actor, { id: counted.id, from: 0, to: 4, rows, reference }, { action: actionId, way: 'import' });
    expect((await loadRows(actor, { id: counted.id, from: 0, to: 4, rows, reference }, { action: actionId })).goOn).toBe(false);
    await leaseRunsOut(facilitator, { id: counted.id });
    const done = await settle(counted.id);
    expect(done.made).toEqual([{ record: 'organization', deed: 'create', total: 12 }]);
    expect((await firms(reader, {})).filter(({ name }) => name.startsWith('Killed Firm'))).toHaveLength(12);
    await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect((await firms(reader, {})).filter(({ name }) => name.startsWith('Killed Firm'))).toHaveLength(0);
  });

  it('goes out again also where it logged what not everybody may read', async () => {
    const done = await load('Company,Last contact,Notes,Confidential\nGarnet Ltd,2025-03-04,Spoke of a sale,yes');
    await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect(await named('Garnet Ltd')).toBeUndefined();
  });

  it('stops where somebody says so', async () => {
    const counted = await count('Company\nStopped Ltd');
    await startList(facilitator, { id: counted.id });
    await cancelList(facilitator, { id: counted.id });
    expect((await settle(counted.id)).state).toBe('cancelled');
    expect(await named('Stopped Ltd')).toBeUndefined();
  });
});

const batchOf = query({
  name: 'test.batch', permission: 'register.read', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => ({ actionId: (await db.select({ actionId: listBatches.actionId }).from(listBatches).where(eq(listBatches.id, id)))[0]?.actionId ?? '' }),
});
