import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import {
  activities, activityReaders, affiliations, auditEvents, memberships, organizationIndustries, organizations, organizationSubclusters,
  organizationTags, participations, people, recordVersions, searchNames, sites, tags, tasks, topics, users,
} from '@/db/schema';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readContact } from '@/lib/services/outreach/read-contact';
import { restoreContact } from '@/lib/services/outreach/restore-contact';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { previewSampleRemoval } from '@/lib/services/workspace/preview-sample-removal';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { sampleNotice } from '@/lib/services/workspace/sample-notice';
import { actorOf, at, layOutSample, organizationNamed, personNamed } from '../../support/fixtures/sample-workspace';

const ada = actorOf('ada');
const cora = actorOf('cora');
const rows = {
  organizations: () => database().read.select().from(organizations),
  people: () => database().read.select().from(people),
  events: () => database().read.select().from(auditEvents).orderBy(desc(auditEvents.seq)),
};
const ids: Record<string, string> = {};

beforeAll(async () => {
  await layOutSample();
  for (const [key, name] of Object.entries({
    cim: 'CIM, North Central BC branch', cottonwood: 'Cottonwood Machine Works Ltd.', brasswren: 'Brasswren Fabrication Inc.',
    hollowpine: 'Hollowpine Hose & Belting Ltd.', kettlecroft: 'Kettlecroft Foundry Ltd.', harrow: 'Harrow Bay Claims',
    tallowbrook: 'Tallowbrook Assay Laboratories Ltd.', pikestaff: 'Pikestaff Hydraulics Inc.',
  })) ids[key] = await organizationNamed(name);

  const take = (...keys: string[]) => keys.map((key) => ({ organizationId: ids[key] }));
  const meeting = { kind: 'meeting' as const, summary: 'Three firms and CIM', participants: [...take('cottonwood', 'brasswren', 'hollowpine', 'cim'), { personId: await personNamed('Marcotte') }] };
  ids.meeting = (await logContact(cora, { ...meeting, followUps: [{ title: 'Send the minutes', dueOn: '2026-12-01' }] }, at)).id;
  ids.visit = (await logContact(cora, { kind: 'visit', summary: 'Alone with Harrow Bay', participants: take('harrow') }, at)).id;
  ids.sealed = (await logContact(cora, { kind: 'note', summary: 'CANARY', confidentiality: 'sealed', participants: take('pikestaff', 'cim') }, at)).id;
  for (const name of ['Kettlecroft Foundry Ltd.', 'Pikestaff Hydraulics Inc.']) {
    await saveOrganization(cora, { id: await organizationNamed(name), version: 1, legalName: name, kind: 'firm', about: 'Ours now' }, at);
  }
  ids.lena = (await savePerson(cora, { givenName: 'Lena', familyName: 'Own', affiliation: { organizationId: ids.tallowbrook ?? '' } }, at)).id;
  const [tour] = await database().read.select({ id: activities.id }).from(activities).where(eq(activities.summary, 'Hangar visit'));
  ids.tour = tour?.id ?? '';
  await archiveContact(actorOf('mona'), { id: ids.tour }, at);
  await restoreContact(actorOf('mona'), { id: ids.tour }, at);
});

describe('the notice on every page', () => {
  it('counts what was loaded, for whoever is signed in', async () => {
    expect(await sampleNotice(cora, {}, at)).toMatchObject({ organizations: 63, people: 119, contacts: 250 });
  });
});

describe('the preview', () => {
  it('counts what goes, and lists each record somebody made their own', async () => {
    const preview = await previewSampleRemoval(ada, {}, at);
    // Kept: four firms, Dipperwing's two people and firm, which the edited visit needs.
    expect(preview.goes).toMatchObject({ organizations: 58, people: 117 });
    expect(preview.realOrganizations).toBe(17);
    expect(preview.edited.map((one) => (one.kind === 'contact' ? one.open?.summary : `${one.name}: ${one.why}`))).toEqual([
      'Harrow Bay Claims: own-parts', 'Kettlecroft Foundry Ltd.: edited', 'Pikestaff Hydraulics Inc.: edited',
      'Tallowbrook Assay Laboratories Ltd.: own-parts', 'Hangar visit',
    ]);
  });

  it('counts and shows of contacts of one\'s own only those that everybody may read', async () => {
    const preview = await previewSampleRemoval(ada, {}, at);
    expect(preview.ownContacts).toMatchObject({ count: 1, latest: [{ id: ids.meeting, open: { kind: 'meeting', summary: 'Three firms and CIM' } }] });
    expect(JSON.stringify(preview)).not.toContain('CANARY');
  });

  it('is for those who manage the workspace', async () => {
    await expect(previewSampleRemoval(cora, {}, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeSamples(cora, {}, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the removal', () => {
  it('takes what was previewed and the edited record named for it, in one event', async () => {
    const preview = await previewSampleRemoval(ada, {}, at);
    const [before] = await rows.events();
    const { removed, adopted, contactsKept } = await removeSamples(ada, { removeEdited: [ids.kettlecroft ?? ''] }, at);
    expect(removed).toMatchObject({ organizations: preview.goes.organizations + 1, people: preview.goes.people });
    expect(adopted).toMatchObject({ organizations: 4, people: 2, contacts: 1 });
    expect(contactsKept).toBeGreaterThan(20);
    const [event, previous] = await rows.events();
    expect(previous?.seq).toBe(before?.seq);
    expect(event).toMatchObject({ command: 'workspace.remove-samples', actorId: 'ada', record: 'workspace', values: { removed, adopted } });
  });

  it('leaves the public bodies and what was kept, none of it marked sample', async () => {
    const left = await rows.organizations();
    expect(left).toHaveLength(21);
    expect(left.some(({ sample }) => sample)).toBe(false);
    expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining([ids.cim, ids.harrow, ids.tallowbrook, ids.pikestaff]));
    expect(left.map(({ id }) => id)).not.toContain(ids.kettlecroft);
    expect((await rows.people()).map(({ familyName, sample }) => `${familyName} ${sample}`).sort()).toEqual(['Arai false', 'Gallant false', 'Own false']);
  });

  it('keeps the meeting that also named CIM, with CIM alone, and its follow-up', async () => {
    const contact = await readContact(cora, { id: ids.meeting ?? '' }, at);
    const taking = await database().read.select().from(participations).where(eq(participations.activityId, ids.meeting ?? ''));
    expect(taking.map(({ organizationId, personId }) => [organizationId, personId])).toEqual([[ids.cim, null]]);
    expect(JSON.stringify(contact)).toContain('Send the minutes');
  });

  it('keeps invented contacts with real bodies marked sample, with no one else in them', async () => {
    const kept = await database().read.select({ id: activities.id }).from(activities).where(eq(activities.sample, true));
    expect(kept.length).toBeGreaterThan(20);
    const known = new Set([...(await rows.organizations()), ...(await rows.people())].map(({ id }) => id));
    for (const { organizationId, personId } of await database().read.select().from(participations)) {
      for (const id of [organizationId, personId]) if (id !== null) expect(known.has(id)).toBe(true);
    }
  });

  it('leaves no orphan in any table', async () => {
    const { read } = database();
    const has = async (table: typeof organizations | typeof people | typeof activities | typeof users | typeof tags) =>
      new Set((await read.select({ id: table.id }).from(table)).map(({ id }) => id));
    const [firms, persons, contacts, accounts, tagged] = [await has(organizations), await has(people), await has(activities), await has(users), await has(tags)];
    const parts = await Promise.all([sites, organizationIndustries, organizationSubclusters, organizationTags].map((table) => read.select({ id: table.organizationId }).from(table)));
    expect(parts.flat().filter(({ id }) => !firms.has(id))).toEqual([]);
    expect((await read.select().from(affiliations)).filter((one) => !firms.has(one.organizationId) || !persons.has(one.personId))).toEqual([]);
    expect((await read.select().from(memberships)).filter((one) => !firms.has(one.associationId) || !(firms.has(one.organizationId ?? '') || persons.has(one.personId ?? '')))).toEqual([]);
    expect((await read.select().from(searchNames)).filter(({ recordId }) => !firms.has(recordId) && !persons.has(recordId))).toEqual([]);
    expect((await read.select().from(topics)).filter(({ activityId }) => !contacts.has(activityId))).toEqual([]);
    const due = await read.select().from(tasks);
    expect(due.filter((one) => !accounts.has(one.ownerId) || (one.activityId !== null && !contacts.has(one.activityId)))).toEqual([]);
    expect((await read.select().from(activityReaders)).filter((one) => !contacts.has(one.activityId) || !accounts.has(one.userId))).toEqual([]);
    const used = new Set((await read.select().from(organizationTags)).map(({ tagId }) => tagId));
    expect([...tagged].filter((id) => !used.has(id))).toEqual([]);
    const versions = await read.select({ record: recordVersions.record, id: recordVersions.recordId }).from(recordVersions);
    expect(versions.filter(({ record, id }) => record === 'organization' && !firms.has(id))).toEqual([]);
  });

  it('takes the banner off every page', async () => {
    expect(await sampleNotice(cora, {}, at)).toBeNull();
  });

  it('finds nothing a second time and leaves no event', async () => {
    const before = await rows.events();
    const preview = await previewSampleRemoval(ada, {}, at);
    expect(preview.goes).toEqual({ organizations: 0, people: 0, contacts: 0, followUps: 0, results: 0 });
    expect(preview.edited).toEqual([]);
    const second = await removeSamples(ada, {}, at);
    expect([...Object.values(second.removed), ...Object.values(second.adopted)].every((count) => count === 0)).toBe(true);
    expect(await rows.events()).toHaveLength(before.length);
  });

  it('takes the invented contacts with real bodies and the colleagues behind them when told to', async () => {
    const { removed } = await removeSamples(ada, { contactsWithOthers: 'remove' }, at);
    expect(removed.contacts).toBeGreaterThan(20);
    expect(await database().read.select({ id: activities.id }).from(activities).where(eq(activities.sample, true))).toEqual([]);
    // Two firms that were kept are in the care of sample colleagues, and the edited visit was written by one.
    const names = (await database().read.select({ name: users.name }).from(users)).map(({ name }) => name);
    expect(names).toContain('Mireille Chénard');
    expect(JSON.stringify(await readContact(cora, { id: ids.meeting ?? '' }, at))).toContain('Three firms and CIM');
  });
});
