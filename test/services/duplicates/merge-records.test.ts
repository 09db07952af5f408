import { and, eq, inArray, or } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { affiliations, memberships, organizations, organizationIndustries, sites } from '@/db/schema';
import { undoAction } from '@/lib/services/history/undo-action';
import { compareRecords } from '@/lib/services/duplicates/compare-records';
import { mergeRecords } from '@/lib/services/duplicates/merge-records';
import { mergedInto } from '@/lib/services/duplicates/merged-into';
import { organizationPage } from '@/lib/services/register/organization-page';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { searchRegister } from '@/lib/services/register/search-register';
import { facilitator, seedRegister, viewer } from '../register/register-fixtures';
import { coordinator, firm, onRows } from './duplicates-fixtures';

beforeAll(seedRegister);

const person = async (givenName: string, more = {}) => (await savePerson(facilitator, { givenName, familyName: 'Larsen', ...more })).id;
const refusalOf = (work: Promise<unknown>) => work.then(() => null, (fault: { code?: string; message: string }) => fault);
const merge = (intoId: string, fromId: string, more = {}) => mergeRecords(coordinator, { record: 'organization', intoId, intoVersion: 1, fromId, fromVersion: 1, ...more });

describe('merging two organizations', () => {
  it('takes the fields that were chosen, keeps both names and moves what hangs on the other', async () => {
    const into = await firm('Copperline Mining Supply Ltd.', { tags: ['COR'], industries: [{ naicsCode: '332710', share: 0.8, primary: true }], sites: [{ place: 'Mackenzie', jobsCount: 10, jobsBasis: 'payroll', jobsAsOf: '2025-01-01' }] });
    const from = await firm('Copper Line Supplies', {
      tags: ['cor', 'Night shift'], website: 'copperline.example.ca', businessNumber: '123456782', industries: [{ naicsCode: '332710', share: 0.5, primary: true }, { naicsCode: '811310', share: 0.5 }],
      sites: [{ place: 'Mackenzie', address: '4 Gantry Road', jobsCount: 12, jobsBasis: 'payroll', jobsAsOf: '2026-01-01' }, { place: 'Quesnel', jobsCount: 3, jobsBasis: 'payroll', jobsAsOf: '2026-01-01' }],
    });
    const { version } = await merge(into, from);
    const page = await organizationPage(viewer, { id: into });
    expect(page).toMatchObject({ legalName: 'Copperline Mining Supply Ltd.', tradeNames: ['Copper Line Supplies'], website: 'https://copperline.example.ca/', businessNumber: '123456782', tags: ['COR', 'Night shift'], version });
    expect(page.industries.map(({ naicsCode, share, primary }) => [naicsCode, share, primary])).toEqual([['332710', 0.8, true], ['811310', null, false]]);
    expect(page.sites.map(({ place, address, jobsCount }) => [place, address, jobsCount]).sort()).toEqual([['Mackenzie', '4 Gantry Road', 12], ['Quesnel', null, 3]]);
    expect(page.jobs.count).toBe(15);
    expect((await organizationPage(viewer, { id: from })).id).toBe(into);
    expect(await mergedInto(viewer, { id: from })).toEqual({ id: into, record: 'organization' });
    expect((await searchRegister(viewer, { term: 'copper line' })).map(({ id }) => id)).toEqual([into]);
  });

  it('never loses an affiliation that has ended, and joins those that overlap', async () => {
    const [into, from] = [await firm('Hollis Brothers Contracting'), await firm('Hollis Bros. Contracting Ltd.')];
    const who = await person('Ingrid');
    const bond = (organizationId: string, validFrom: string | null, validTo: string | null, title = 'Buyer') => saveAffiliation(facilitator, { personId: who, organizationId, title, validFrom, validTo, flags: [], primary: false });
    await bond(into, '2010-01-01', '2014-12-31');
    await bond(into, '2020-03-01', null);
    await bond(from, '2016-01-01', '2018-12-31');
    await bond(from, '2019-06-01', '2021-01-01');
    await bond(from, '2015-01-01', '2015-12-31', 'Driver');
    await merge(into, from);
    const rows = await onRows((db) => db.select().from(affiliations).where(eq(affiliations.personId, who)));
    expect(rows.every(({ organizationId }) => organizationId === into)).toBe(true);
    expect(rows.map(({ title, validFrom, validTo }) => `${title} ${validFrom} ${validTo}`).sort()).toEqual([
      'Buyer 2010-01-01 2014-12-31', 'Buyer 2016-01-01 2018-12-31', 'Buyer 2019-06-01 null', 'Driver 2015-01-01 2015-12-31',
    ]);
  });

  it('is turned round by an undo, wholly', async () => {
    const association = await firm('Forest Fair Association', { kind: 'association' });
    const [into, from] = [await firm('Redfern Environmental', { tags: ['A'] }), await firm('Redfern Env. Services', { tags: ['B'], sites: [{ place: 'Quesnel' }] })];
    for (const organizationId of [into, from]) await saveMembership(facilitator, { organizationId, associationId: association, validFrom: '2020-01-01' });
    const state = () => onRows(async (db) => ({
      records: await db.select({ id: organizations.id, name: organizations.legalName, trade: organizations.tradeNames, archived: organizations.archivedAt }).from(organizations).where(inArray(organizations.id, [into, from])).orderBy(organizations.id),
      sites: await db.select({ id: sites.id, of: sites.organizationId }).from(sites).where(inArray(sites.organizationId, [into, from])).orderBy(sites.id),
      memberships: await db.select({ id: memberships.id, of: memberships.organizationId }).from(memberships).where(eq(memberships.associationId, association)).orderBy(memberships.id),
      industries: await db.select().from(organizationIndustries).where(inArray(organizationIndustries.organizationId, [into, from])),
    }));
    const before = await state();
    let action = '';
    await mergeRecords(coordinator, { record: 'organization', intoId: into, intoVersion: 1, fromId: from, fromVersion: 1 }, { acted: (id) => { action = id; } });
    const after = await state();
    expect(after.memberships).toHaveLength(1);
    let undo = '';
    await undoAction(coordinator, { id: action }, { acted: (id) => { undo = id; } });
    expect(await state()).toEqual(before);
    expect(await mergedInto(viewer, { id: from })).toBeNull();
    expect((await searchRegister(viewer, { term: 'redfern env' })).map(({ id }) => id).sort()).toEqual([into, from].sort());
    await undoAction(coordinator, { id: undo });
    expect((await state()).memberships).toEqual(after.memberships);
    expect(await mergedInto(viewer, { id: from })).toEqual({ id: into, record: 'organization' });
  });

  it('leads on from an address that was merged before', async () => {
    const [a, b, c] = [await firm('Vireo One'), await firm('Vireo Two'), await firm('Vireo Three')];
    await merge(b, a);
    await merge(c, b, { fromVersion: 2 });
    expect(await mergedInto(viewer, { id: a })).toMatchObject({ id: c });
  });

  it('shows beforehand what would move and which value would stand', async () => {
    const into = await firm('Junco Technologies Inc.', { about: 'Old words', sites: [{ place: 'Quesnel' }] });
    const from = await firm('Junco Technology', { about: 'New words', foundedYear: 1999 });
    const compared = await compareRecords(viewer, { record: 'organization', aId: into, bId: from });
    const field = (name: string) => compared.a.fields.find((one) => one.field === name);
    expect(field('foundedYear')).toMatchObject({ into: null, from: 1999, usual: 'from' });
    expect(field('legalName')).toMatchObject({ usual: 'into' });
    expect(compared.a.hanging).toMatchObject({ sites: 1, contacts: 0 });
    expect(compared.a.refused).toBeNull();
  });

  it('is refused with the reason: itself, a part, another kind of nation, a member, a change in between', async () => {
    const parent = await firm('Tyhee Group');
    const part = await firm('Tyhee Group Welding', { parentId: parent });
    const association = await firm('Tyhee Association', { kind: 'association' });
    await saveMembership(facilitator, { organizationId: parent, associationId: association });
    const nation = (await saveOrganization(facilitator, { legalName: 'Tyhee First Nation', kind: 'first_nation' })).id;
    expect(await refusalOf(merge(parent, parent))).toMatchObject({ code: 'invalid' });
    expect((await refusalOf(merge(parent, part)))?.message).toMatch(/part of the other/);
    expect((await refusalOf(merge(part, parent)))?.message).toMatch(/part of the other/);
    expect((await refusalOf(merge(nation, parent)))?.message).toMatch(/First Nation/);
    expect((await refusalOf(merge(parent, association)))?.message).toMatch(/member/);
    const [a, b] = [await firm('Sable Point'), await firm('Sable Pt')];
    await saveOrganization(facilitator, { id: b, version: 1, legalName: 'Sable Point Ltd.', kind: 'firm' });
    expect(await refusalOf(merge(a, b))).toMatchObject({ code: 'conflict', message: expect.stringMatching(/changed while you compared/) });
    const untouched = await onRows((db) => db.select({ archived: organizations.archivedAt }).from(organizations).where(or(eq(organizations.id, a), and(eq(organizations.id, b)))));
    expect(untouched.every(({ archived }) => archived === null)).toBe(true);
    expect(await refusalOf(mergeRecords(facilitator, { record: 'organization', intoId: a, intoVersion: 1, fromId: b, fromVersion: 2 }))).toMatchObject({ code: 'forbidden' });
    expect(await refusalOf(mergeRecords(coordinator, { record: 'person', intoId: a, intoVersion: 1, fromId: b, fromVersion: 2 }))).toMatchObject({ code: 'not-found' });
  });
});

describe('merging two people', () => {
  it('keeps the day somebody asked to be left alone, one main organization, and both addresses', async () => {
    const [here, there] = [await firm('Ironwood Electric'), await firm('Vantage Rail')];
    const into = await person('Elise', { affiliation: { organizationId: here, primary: true, flags: [] } });
    const from = await person('Élise', { email: 'elise@ironwood.example.ca', doNotContactSince: '2025-05-01', affiliation: { organizationId: there, primary: true, flags: [] } });
    await mergeRecords(coordinator, { record: 'person', intoId: into, intoVersion: 1, fromId: from, fromVersion: 1 });
    const bonds = await onRows((db) => db.select().from(affiliations).where(eq(affiliations.personId, into)));
    expect(bonds.map(({ organizationId, primary }) => [organizationId, primary])).toEqual(expect.arrayContaining([[here, true], [there, false]]));
    expect(await mergedInto(viewer, { id: from })).toEqual({ id: into, record: 'person' });
    const compared = await compareRecords(viewer, { record: 'person', aId: into, bId: from });
    expect(compared.a.fields.find(({ field }) => field === 'email')?.into).toBe('elise@ironwood.example.ca');
  });
});
