import { beforeAll, describe, expect, it } from 'vitest';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { endAffiliation } from '@/lib/services/register/end-affiliation';
import { endMembership } from '@/lib/services/register/end-membership';
import { organizationPage } from '@/lib/services/register/organization-page';
import { personPage } from '@/lib/services/register/person-page';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { facilitator, seedRegister, viewer } from './register-fixtures';

const organization = async (legalName: string, kind: 'firm' | 'association' | 'professional_society' = 'firm') =>
  (await saveOrganization(facilitator, { legalName, kind })).id;
const person = async (givenName: string) => (await savePerson(facilitator, { givenName, familyName: 'Dubois' })).id;
const fieldsOf = (fault: unknown) => (fault as { detail: { fields: Record<string, string> } }).detail.fields;

beforeAll(seedRegister);

describe('a person', () => {
  it('wears many hats, one of them the first', async () => {
    const works = await organization('Works');
    const board = await organization('Board', 'association');
    const { id } = await savePerson(facilitator, {
      givenName: 'Marcel', familyName: 'Dubois', email: 'Marcel@Example.ca', languages: ['fr', 'en'],
      affiliation: { organizationId: works, title: 'Owner', primary: true, validFrom: '2009-01-01', flags: ['decision_maker'] },
    });
    await saveAffiliation(facilitator, { personId: id, organizationId: board, title: 'Director', primary: true });
    const page = await personPage(viewer, { id });
    expect(page).toMatchObject({ name: 'Marcel Dubois', languages: ['en', 'fr'], email: 'Marcel@Example.ca' });
    expect(page.affiliations.map(({ organizationName, primary }) => [organizationName, primary])).toEqual([['Board', true], ['Works', false]]);
    expect((await organizationPage(viewer, { id: works })).people.current).toMatchObject([{ name: 'Marcel Dubois', title: 'Owner', flags: ['decision_maker'] }]);
  });

  it('comes with their first affiliation or not at all', async () => {
    await expect(savePerson(facilitator, { givenName: 'Nobody', affiliation: { organizationId: 'nothing' } }).catch((fault: unknown) => {
      expect(fieldsOf(fault)).toHaveProperty('affiliation.organizationId');
      throw fault;
    })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('who left stays as former, on the last day still current', async () => {
    const id = await person('Tom');
    const works = await organization('Left Works');
    const { id: affiliation } = await saveAffiliation(facilitator, { personId: id, organizationId: works, title: 'Buyer', primary: true, validFrom: '2020-01-01' });
    await endAffiliation(facilitator, { id: affiliation, version: 1, on: '2026-11-19' });
    const on = (day: string) => organizationPage(viewer, { id: works }, { now: new Date(`${day}T20:00:00Z`) });
    expect((await on('2026-11-19')).people.current).toHaveLength(1);
    expect((await on('2026-11-20')).people).toMatchObject({ current: [], former: [{ name: 'Tom Dubois', validTo: '2026-11-19', primary: false }] });
  });

  it('does not leave before they came, nor twice', async () => {
    const id = await person('Ann');
    const works = await organization('Short Works');
    const { id: affiliation } = await saveAffiliation(facilitator, { personId: id, organizationId: works, validFrom: '2026-02-01' });
    await expect(endAffiliation(facilitator, { id: affiliation, version: 1, on: '2026-01-31' })).rejects.toMatchObject({ code: 'invalid' });
    await endAffiliation(facilitator, { id: affiliation, version: 1, on: '2026-03-01' });
    await expect(endAffiliation(facilitator, { id: affiliation, version: 2, on: '2026-03-01' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the same affiliation', () => {
  it('is refused twice on one day, and taken again after it ended (C6-1)', async () => {
    const personId = await person('Priya');
    const organizationId = await organization('Ops Ltd.');
    const operations = { personId, organizationId, title: 'Operations' };
    const { id } = await saveAffiliation(facilitator, { ...operations, validFrom: '2019-01-01', validTo: '2021-12-31' });
    await expect(saveAffiliation(facilitator, { ...operations, title: 'OPERATIONS', validFrom: '2021-12-31' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveAffiliation(facilitator, operations)).rejects.toMatchObject({ code: 'invalid' });
    await saveAffiliation(facilitator, { ...operations, validFrom: '2022-01-01' });
    await saveAffiliation(facilitator, { ...operations, title: 'Safety', validFrom: '2020-01-01' });
    await expect(saveAffiliation(facilitator, { id, version: 1, ...operations, validFrom: '2019-01-01', validTo: '2022-06-30' })).rejects.toMatchObject({ code: 'invalid' });
    expect((await personPage(viewer, { id: personId })).affiliations).toHaveLength(3);
  });
});

describe('a membership', () => {
  it('is of an organization or a person, and is seen from both ends', async () => {
    const cim = await organization('CIM', 'professional_society');
    const firm = await organization('Member Works');
    const member = await person('Mem');
    await saveMembership(facilitator, { organizationId: firm, associationId: cim, membershipClass: 'Corporate', validFrom: '2024-01-01' });
    await saveMembership(facilitator, { personId: member, associationId: cim, membershipClass: 'National' });
    expect((await organizationPage(viewer, { id: firm })).memberships).toMatchObject([{ associationName: 'CIM', membershipClass: 'Corporate', former: false }]);
    expect((await personPage(viewer, { id: member })).memberships).toMatchObject([{ associationName: 'CIM' }]);
    expect((await organizationPage(viewer, { id: cim })).members).toMatchObject({
      organizations: { total: 1, first: [{ name: 'Member Works' }] }, people: { total: 1, first: [{ name: 'Mem Dubois' }] },
    });
  });

  it('that ended is former, still there, and may begin anew', async () => {
    const body = await organization('MSABC', 'association');
    const firm = await organization('Again Works');
    const { id } = await saveMembership(facilitator, { organizationId: firm, associationId: body, validFrom: '2020-01-01' });
    await expect(saveMembership(facilitator, { organizationId: firm, associationId: body, validFrom: '2025-01-01' })).rejects.toMatchObject({ code: 'invalid' });
    await endMembership(facilitator, { id, version: 1, on: '2022-12-31' });
    await saveMembership(facilitator, { organizationId: firm, associationId: body, validFrom: '2025-01-01' });
    const { memberships } = await organizationPage(viewer, { id: firm });
    expect(memberships.map(({ former }) => former).sort()).toEqual([false, true]);
  });

  it.each([
    ['a firm', async () => ({ organizationId: await organization('A1'), associationId: await organization('Not a body') }), 'associationId'],
    ['an archived association', async () => {
      const gone = await organization('Gone body', 'association');
      await archiveOrganization(facilitator, { id: gone, version: 1 });
      return { organizationId: await organization('A2'), associationId: gone };
    }, 'associationId'],
    ['nothing known', async () => ({ personId: 'nobody', associationId: await organization('B3', 'association') }), 'personId'],
  ])('in %s is refused by its field', async (_what, draft, field) => {
    const fault: unknown = await saveMembership(facilitator, await draft()).catch((refusal: unknown) => refusal);
    expect(fieldsOf(fault)).toHaveProperty(field);
  });
});
