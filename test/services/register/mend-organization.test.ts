import { beforeAll, describe, expect, it } from 'vitest';
import { attemptOrganizations } from '@/lib/services/register/attempt-organizations';
import { mendOrganization } from '@/lib/services/register/mend-organization';
import { mendPerson } from '@/lib/services/register/mend-person';
import { attemptPeople } from '@/lib/services/register/attempt-people';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { organizationToEdit } from '@/lib/services/register/organization-to-edit';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import type { Mend } from '@/lib/domain/sheet/mend';
import { at, facilitator, seedRegister, viewer } from './register-fixtures';

const when = { now: at };
let [drill, forge, band] = ['', '', ''];
const read = async (id: string) => organizationToEdit(facilitator, { id }, when);

beforeAll(async () => {
  await seedRegister();
  const firms = [
    { legalName: 'Drill Ltd', kind: 'firm' as const, tags: ['welding'], businessNumber: '123456782', sites: [{ place: 'Quesnel', jobsCount: 5, jobsBasis: 'stated' as const }] },
    { legalName: 'Forge Ltd', kind: 'firm' as const, industries: [{ naicsCode: '332710', primary: true }] },
    { legalName: 'River Band', kind: 'association' as const },
  ];
  [drill = '', forge = '', band = ''] = (await saveOrganization.many(facilitator, firms, when)).map(({ id }) => id);
});

describe('cells changed where they stand', () => {
  it('change their fields alone, by the rules of the form', async () => {
    await mendOrganization(facilitator, { id: drill, version: 1, set: { foundedYear: 1999, ownerId: 'u-anita' }, addTags: ['Drills', 'WELDING'] }, when);
    const { fields, version } = await read(drill);
    expect(fields).toMatchObject({ legalName: 'Drill Ltd', foundedYear: 1999, ownerId: 'u-anita', tags: ['Drills', 'welding'], businessNumber: '123456782' });
    expect(version).toBe(2);
    expect((await organizationSheet(viewer, { cols: 'name,jobs', where: 'name:is:drill ltd' }, when)).rows[0]?.cells[1]).toMatchObject({ value: 5 });
    await mendOrganization(facilitator, { id: drill, version: 2, removeTags: ['welding'] }, when);
    expect((await read(drill)).fields.tags).toEqual(['Drills']);
  });

  it('tell both versions when somebody else was first', async () => {
    await expect(mendOrganization(facilitator, { id: drill, version: 1, set: { foundedYear: 2001 } }, when)).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { theirVersion: 3, mine: expect.objectContaining({ foundedYear: 2001 }) as object, theirs: expect.objectContaining({ foundedYear: 1999 }) as object } },
    });
  });

  it('make a First Nation a rights holder, and keep every other mark as it was', async () => {
    await mendOrganization(facilitator, { id: band, version: 1, set: { kind: 'first_nation' } }, when);
    expect((await read(band)).fields).toMatchObject({ kind: 'first_nation', rightsHolder: true });
  });

  it('are tried first: what changes, what says so already, what is refused and why; nothing is written', async () => {
    const mends: Mend[] = [
      { id: drill, version: 3, set: { foundedYear: 2000 } }, { id: forge, version: 1, set: { foundedYear: 2999 } }, { id: forge, version: 1, set: { businessNumber: '123456782' } },
      { id: band, version: 2, set: { kind: 'first_nation' } }, { id: drill, version: 2, set: { foundedYear: 2000 } }, { id: 'nobody', version: 1, set: { foundedYear: 2000 } }, { id: forge, version: 1, set: { jobsTotal: 9 } }, { id: forge, version: 1, set: { legalName: '' } },
    ];
    const { attempts } = await attemptOrganizations(facilitator, { mends }, when);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['changes', 'refused', 'refused', 'same', 'refused', 'refused', 'refused', 'refused']);
    expect(attempts.flatMap((one) => (one.outcome === 'refused' ? [one.why] : []))[1]).toContain('Drill Ltd');
    expect((await read(drill)).fields.foundedYear).toBe(1999);
  });

  it('are all written or none', async () => {
    await expect(mendOrganization.many(facilitator, [{ id: drill, version: 3, set: { foundedYear: 2000 } }, { id: forge, version: 9, set: { foundedYear: 2000 } }], when)).rejects.toMatchObject({ code: 'conflict' });
    expect((await read(drill)).fields.foundedYear).toBe(1999);
    await mendOrganization.many(facilitator, [{ id: drill, version: 3, set: { foundedYear: 2000 } }, { id: forge, version: 1, set: { foundedYear: 2000 } }], when);
    expect([(await read(drill)).fields.foundedYear, (await read(forge)).fields]).toEqual([2000, expect.objectContaining({ foundedYear: 2000, industries: [expect.objectContaining({ naicsCode: '332710' })] })]);
  });

  it('are refused to a reader', async () => {
    await expect(mendOrganization(viewer, { id: drill, version: 4, set: { foundedYear: 1 } }, when)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(attemptOrganizations(viewer, { mends: [] }, when)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('write over no address that the list withholds', async () => {
    const { id } = await savePerson(facilitator, { givenName: 'Ann', familyName: 'Zimmer', email: 'ann@example.ca', doNotContactSince: '2026-05-01' }, when);
    const mends: Mend[] = [{ id, version: 1, set: { email: 'new@example.ca' } }, { id, version: 1, set: { familyName: 'Zimmermann' } }];
    expect((await attemptPeople(facilitator, { mends }, when)).attempts.map(({ outcome }) => outcome)).toEqual(['refused', 'changes']);
    await expect(mendPerson(facilitator, mends[0] ?? { id, version: 1 }, when)).rejects.toMatchObject({ code: 'invalid' });
    await mendPerson(facilitator, mends[1] ?? { id, version: 1 }, when);
  });
});
