import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eq } from 'drizzle-orm';
import { externalIds, listRecords, organizations, people, affiliations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { answerList } from '@/lib/services/lists/answer-list';
import { chooseList } from '@/lib/services/lists/choose-list';
import { cellsToMend } from '@/lib/services/lists/cells-to-mend';
import { foundRows } from '@/lib/services/lists/found-rows';
import { startList } from '@/lib/services/lists/start-list';
import { mergeRecords } from '@/lib/services/duplicates/merge-records';
import { organizationPage } from '@/lib/services/register/organization-page';
import { organizationToEdit } from '@/lib/services/register/organization-to-edit';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { facilitator, seedRegister, staff } from '../register/register-fixtures';
import { bring, count, load, settle } from './bring';

const firmNamed = query({
  name: 'test.firm-named', permission: 'register.read', input: z.object({ name: z.string() }),
  run: ({ db }, { name }) => db.select().from(organizations).where(eq(organizations.legalName, name)),
});
const everything = query({
  name: 'test.everything', permission: 'register.read', input: z.object({}),
  run: async ({ db }) => ({
    organizations: (await db.select().from(organizations)).length, people: (await db.select().from(people)).length, affiliations: (await db.select().from(affiliations)).length,
    external: (await db.select().from(externalIds)).length, records: (await db.select().from(listRecords)).length,
  }),
});
const reader = systemActor('register.read');
const sum = (list: Awaited<ReturnType<typeof load>>, deed: 'create' | 'update') => list.made.filter((row) => row.deed === deed).reduce((total, row) => total + row.total, 0);

const WIDE = [
  'Account ID;Company;Town;Employees;Sub-cluster;Tags;First Name;Last Name;E-mail;Job Title;Last contact;Notes',
  'A1;Alder Drilling Ltd.;Prince George;25;Services;drilling, north;Karin;Lund;karin@alder.example.ca;Manager;2025-03-14;Talked about hiring',
  'A2;Birch Fabrication Inc.;Quesnel;10-19;Manufacturing for mining;steel;Tom;Reid;tom@birch.example.ca;Owner;2025-04-02;Wants introductions',
  'A1;Alder Drilling Ltd.;Prince George;;;;Olaf;Berg;olaf@alder.example.ca;Foreman;;',
].join('\n');

beforeAll(async () => { await seedRegister(); });

describe('a list of firms, people and contacts', () => {
  it('is recognised, counted and loaded as it was counted, and is the same the second time', async () => {
    const seen = await bring(WIDE);
    expect(seen.look?.columns).toEqual([
      'organization.externalId', 'organization.legalName', 'site.place', 'site.jobs', 'organization.subclusters', 'organization.tags',
      'person.givenName', 'person.familyName', 'person.email', 'affiliation.title', 'activity.occurredOn', 'activity.summary',
    ]);
    const before = await everything(reader, {});
    const counted = await count(WIDE);
    expect(await everything(reader, {})).toEqual(before);
    expect(counted.tally).toMatchObject({
      rows: 3, problems: 0, asks: 0, conflicts: 0,
      counts: {
        organization: { create: 2, update: 0, same: 1, skip: 0, error: 0 }, site: { create: 2, same: 1 }, person: { create: 3 }, affiliation: { create: 3 }, activity: { create: 2 },
      },
    });
    await startList(facilitator, { id: counted.id });
    const done = await settle(counted.id);
    expect(done.state).toBe('done');
    expect(sum(done, 'create')).toBe(12);
    const [alder] = await firmNamed(reader, { name: 'Alder Drilling Ltd.' });
    expect(await organizationPage(facilitator, { id: alder?.id ?? '' })).toMatchObject({ tags: ['drilling', 'north'], jobs: { count: 25 }, sites: [{ place: 'Prince George', regionName: 'Fraser-Fort George' }] });

    const again = await count(WIDE);
    expect(again.tally?.counts).toMatchObject({ organization: { create: 0, update: 0, same: 3 }, person: { create: 0, same: 3 }, site: { same: 3 }, affiliation: { same: 3 }, activity: { create: 0, same: 2 } });
    await startList(facilitator, { id: again.id });
    expect((await settle(again.id)).state).toBe('unchanged');
  });

  it('updates by its ids what it changed itself, and names what a person changed meanwhile without touching it', async () => {
    const first = 'Account ID,Company,Website,Founded\nC1,Cedar Tools,cedar.example.ca,1999\nC2,Dogwood Pumps,dogwood.example.ca,2001';
    await load(first, { system: 'Ledger' });
    const [cedar] = await firmNamed(reader, { name: 'Cedar Tools' });
    const { id: cedarId = '' } = cedar ?? {};
    const form = await organizationToEdit(facilitator, { id: cedarId });
    await saveOrganization(facilitator, { ...form.fields, id: cedarId, version: form.version, foundedYear: 1998 });
    const newer = 'Account ID,Company,Website,Founded\nC1,Cedar Tools,cedar-tools.example.ca,1997\nC2,Dogwood Pumps and Valves,dogwood.example.ca,2001';
    const counted = await count(newer, { system: 'Ledger' });
    expect(counted.tally).toMatchObject({ conflicts: 1, counts: { organization: { update: 2, create: 0 } } });
    const { rows } = await foundRows(facilitator, { id: counted.id });
    expect(rows).toMatchObject([{ line: 2, findings: [{ kind: 'conflict', field: 'foundedYear', theirs: '1998', given: '1997', name: 'Cedar Tools' }] }]);
    await startList(facilitator, { id: counted.id });
    await settle(counted.id);
    expect(await organizationPage(facilitator, { id: cedarId })).toMatchObject({ website: 'https://cedar-tools.example.ca/', foundedYear: 1998 });
    expect(await firmNamed(reader, { name: 'Dogwood Pumps and Valves' })).toHaveLength(1);
  });

  it('holds a row with a bad cell back until the cell is mended in place', async () => {
    const counted = await count('Company,E-mail,Contact\nElm Haulage,not an address,Jo Park\nFir Welding,ann@fir.example.ca,Ann Fir');
    expect(counted.tally).toMatchObject({ problems: 1, counts: { organization: { create: 1, error: 1 }, person: { create: 1, error: 1 } } });
    await answerList(facilitator, { id: counted.id, answers: [{ line: 2, key: 'cell:1', value: 'jo@elm.example.ca' }] });
    const mended = await settle(counted.id);
    expect(mended.tally).toMatchObject({ problems: 0, counts: { organization: { create: 2, error: 0 }, person: { create: 2 } } });
  });

  it('mends a text once wherever it stands in a column, leaves the rows of another out, and lets the rest of the cells go', async () => {
    const counted = await count('Company,Type,Founded\nSpur One Ltd,Friends,1990\nSpur Two Ltd,Friends,soon\nSpur Three Ltd,Rivals,1991\nSpur Four Ltd,Company,soon');
    const { groups, total } = await cellsToMend(facilitator, { id: counted.id });
    expect([total, groups.map(({ column, value, rows, lines }) => [column, value, rows, lines])]).toEqual([3, [[1, 'Friends', 2, [2, 3]], [2, 'soon', 2, [3, 5]], [1, 'Rivals', 1, [4]]]]);
    await answerList(facilitator, { id: counted.id, answers: [], everywhere: [{ column: 1, was: 'Friends', value: 'Company' }, { column: 1, was: 'Rivals', value: null }] });
    expect((await settle(counted.id)).tally).toMatchObject({ problems: 2, counts: { organization: { create: 1, skip: 1, error: 2 } } });
    await answerList(facilitator, { id: counted.id, answers: [], badCells: 'leave-out' });
    expect((await settle(counted.id)).tally).toMatchObject({ problems: 0, counts: { organization: { create: 3, skip: 1, error: 0 } } });
    await expect(cellsToMend(staff(['facilitator'], 'u-other'), { id: counted.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('means the record that stayed by the id of one that was merged into it, the id of its list and its own', async () => {
    await load('Account ID,Company,Town\nM1,Merle Works Ltd,Quesnel\nM2,Old Merle Yard,Smithers', { system: 'Merge' });
    const [[into], [from]] = [await firmNamed(reader, { name: 'Merle Works Ltd' }), await firmNamed(reader, { name: 'Old Merle Yard' })];
    await mergeRecords(staff(['coordinator']), { record: 'organization', intoId: into?.id ?? '', intoVersion: into?.version ?? 0, fromId: from?.id ?? '', fromVersion: from?.version ?? 0 });
    for (const [id, system] of [['M2', 'Merge'], [from?.id ?? '', 'Lode'], [into?.id ?? '', 'Lode']]) {
      const { tally } = await count(`Account ID,Company,Website\n${id},Merle Works Ltd,merle.example.ca`, { system });
      expect(tally).toMatchObject({ problems: 0, asks: 0, counts: { organization: { create: 0, update: 1 } } });
    }
  });

  it('remembers what a list means by a word for the next list with its headings, in whatever order, until somebody lets it go', async () => {
    const counted = await count('Company,Kin,Town\nQuay One Ltd,Pals,Quesnel\nQuay Two Ltd,Foes,Quesnel', { columns: ['organization.legalName', 'organization.kind', 'site.place'] });
    await answerList(facilitator, { id: counted.id, answers: [], badCells: 'leave-out', everywhere: [{ column: 1, was: 'Pals', value: 'Company' }, { column: 1, was: 'Foes', value: 'Bank' }] });
    await settle(counted.id);
    const next = await bring('Kin,Company,Town\nFoes,Quay Three Ltd,Quesnel\nOdd,Quay Four Ltd,Quesnel');
    expect(next.settings).toMatchObject({ badCells: 'hold', words: [{ column: 0, was: 'Pals', value: 'Company' }, { column: 0, was: 'Foes', value: 'Bank' }] });
    const { words: _said, ...settings } = next.settings as NonNullable<typeof next.settings>;
    await chooseList(facilitator, { id: next.id, settings });
    expect((await settle(next.id)).tally).toMatchObject({ problems: 1, counts: { organization: { create: 1, error: 1 } } });
    await chooseList(facilitator, { id: next.id, settings: { ...settings, words: [] } });
    expect((await settle(next.id)).tally).toMatchObject({ problems: 2 });
    expect((await bring('Kin,Company,Town\nFoes,Quay Five Ltd,Quesnel')).settings?.words).toEqual([]);
  });

  it('takes one answer for all cells of a column, and for all questions of people, whether they are on the page or not', async () => {
    await load('Company,Contact\nWharf One Ltd,Ann Ash\nWharf Two Ltd,Bo Birch', { system: 'Wharf' });
    const counted = await count('Company,Web site,Founded,Contact\nWharf Three Ltd,under construction,1990,Ann Ash\nWharf Four Ltd,coming soon,soon,Bo Birch\nWharf Five Ltd,none yet,1991,Cy Cedar', { system: 'Wharf again' });
    expect(await cellsToMend(facilitator, { id: counted.id })).toMatchObject({ total: 4, columns: [{ column: 1, texts: 3, rows: 3 }, { column: 2, texts: 1, rows: 1 }] });
    await answerList(facilitator, { id: counted.id, answers: [], everywhere: [{ column: 1, was: null, value: '' }, { column: 1, was: 'none yet', value: 'wharf-five.example.ca' }, { column: 2, was: 'soon', value: '1992' }] });
    expect((await settle(counted.id)).tally).toMatchObject({ problems: 0, asks: 2 });
    expect((await cellsToMend(facilitator, { id: counted.id })).asked).toEqual({ organization: 0, person: 2 });
    await answerList(facilitator, { id: counted.id, answers: [{ line: 2, key: 'which:person', value: 'skip' }], all: [{ record: 'person', value: 'likeliest' }] });
    expect((await settle(counted.id)).tally).toMatchObject({ asks: 0, counts: { organization: { create: 3 }, person: { same: 1, skip: 1, create: 1 } } });
    await startList(facilitator, { id: counted.id });
    await settle(counted.id);
    const five = await firmNamed(reader, { name: 'Wharf Five Ltd' });
    expect(five).toMatchObject([{ website: 'https://wharf-five.example.ca/' }]);
  });

  it('asks which firm is meant where one of the name stands in another town', async () => {
    await load('Company,City\nGrand Supply Ltd,Quesnel');
    const counted = await count('Company,City\nGrand Supply Ltd,Smithers');
    expect(counted.tally).toMatchObject({ asks: 1, counts: { organization: { skip: 1, create: 0 } } });
    const { rows } = await foundRows(facilitator, { id: counted.id });
    const [finding] = rows[0]?.findings ?? [];
    expect(finding).toMatchObject({ kind: 'which', record: 'organization', candidates: [{ name: 'Grand Supply Ltd', beside: 'Quesnel' }] });
    const id = finding?.kind === 'which' ? finding.candidates[0]?.id ?? '' : '';
    await answerList(facilitator, { id: counted.id, answers: [{ line: 2, key: 'which:organization', value: id }] });
    expect((await settle(counted.id)).tally).toMatchObject({ asks: 0, counts: { organization: { same: 1 }, site: { create: 1 } } });
  });

  it('asks about a firm that is written otherwise in the register or further up in the list, and loads exactly what it counted', async () => {
    await load('Company,City\nHemlock Machining Ltd.,Prince George');
    const list = 'Company,City\nHemlock Machining Limited,Prince George\nJuniper Crane Services Inc,Prince George\nJuniper Crane Service,Prince George';
    const counted = await count(list);
    expect(counted.tally).toMatchObject({ asks: 2, counts: { organization: { create: 1, skip: 2 } } });
    const { rows } = await foundRows(facilitator, { id: counted.id });
    expect(rows.map(({ findings: [finding] }) => finding)).toMatchObject([
      { kind: 'which', candidates: [{ name: 'Hemlock Machining Ltd.' }] }, { kind: 'which', candidates: [{ id: 'line:3', name: 'Juniper Crane Services Inc' }] },
    ]);
    await answerList(facilitator, { id: counted.id, answers: [{ line: 4, key: 'which:organization', value: 'line:3' }] });
    expect((await settle(counted.id)).tally).toMatchObject({ asks: 1, conflicts: 0, counts: { organization: { create: 1, skip: 1, same: 1 } } });
    await startList(facilitator, { id: counted.id });
    const done = await settle(counted.id);
    expect(done.made).toEqual(expect.arrayContaining([{ record: 'organization', deed: 'create', total: 1 }]));
    expect(await firmNamed(reader, { name: 'Hemlock Machining Limited' })).toHaveLength(0);
    expect((await count(list)).tally).toMatchObject({ asks: 1, counts: { organization: { create: 0, same: 2, skip: 1 } } });
  });
});
