import { beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE_FIELDS } from '@/lib/domain/sheet/people-fields';
import { peopleSheet } from '@/lib/services/register/people-sheet';
import { peopleSheetIds } from '@/lib/services/register/people-sheet-ids';
import { peopleSheetSummary } from '@/lib/services/register/people-sheet-summary';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { at, facilitator, seedRegister, viewer } from './register-fixtures';

const when = { now: at };
const names = async (question: Parameters<typeof peopleSheet>[1]) => (await peopleSheet(viewer, { cols: 'name', ...question }, when)).rows.map(({ cells }) => cells[0]);

beforeAll(async () => {
  await seedRegister();
  const { id: organizationId } = await saveOrganization(facilitator, { legalName: 'Éclair Forage', kind: 'firm' }, when);
  await savePerson(facilitator, { givenName: 'Zoë', familyName: 'Abel', email: 'zoe@example.ca', preferredChannel: 'email', affiliation: { organizationId, title: 'Owner' } }, when);
  await savePerson(facilitator, { givenName: 'Ann', familyName: 'Zimmer', email: 'ann@example.ca', phone: '250 555 0101', doNotContactSince: '2026-05-01' }, when);
  await savePerson(facilitator, { givenName: 'Bo', familyName: 'Meyer', phone: '250 555 0102' }, when);
});

describe('the sheet of people', () => {
  it('shows names, roles and how they are reached, in the order of family names', async () => {
    const { rows } = await peopleSheet(viewer, {}, when);
    expect(rows.map(({ cells, marks }) => [cells, marks])).toEqual([
      [['Zoë Abel', ['Owner, Éclair Forage'], 'zoe@example.ca', null, 'email'], []],
      [['Bo Meyer', null, null, expect.stringContaining('0102'), null], []],
      [['Ann Zimmer', null, null, null, null], ['rests']],
    ]);
  });

  it('neither shows, finds nor sorts by an address of somebody who asked not to be contacted', async () => {
    expect(await names({ where: 'email:has:example' })).toEqual(['Zoë Abel']);
    expect(await names({ where: 'phone:filled' })).toEqual(['Bo Meyer']);
    expect(await names({ sort: 'phone' })).toEqual(['Bo Meyer', 'Zoë Abel', 'Ann Zimmer']);
    expect(await names({ where: 'contact:no' })).toEqual(['Ann Zimmer']);
  });

  it('finds by the organization they work for and groups by it, and goes on from any row', async () => {
    expect(await names({ where: 'organization:begins:eclair' })).toEqual(['Zoë Abel']);
    expect((await peopleSheetSummary(viewer, { group: 'organization' }, when)).groups).toEqual([{ values: ['Éclair Forage'], rows: 1, totals: {} }, { values: [null], rows: 2, totals: {} }]);
    expect((await peopleSheetIds(viewer, { contact: 'allowed' }, when)).rows).toHaveLength(2);
    for (const { id } of PEOPLE_FIELDS.filter((field) => !('sorts' in field))) {
      for (const sort of [id, `-${id}`]) expect(await names({ sort, row: 1 }), sort).toEqual((await names({ sort })).slice(1));
    }
  });
});
