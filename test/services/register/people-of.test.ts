import { beforeAll, describe, expect, it } from 'vitest';
import { archivePerson } from '@/lib/services/register/archive-person';
import { endAffiliation } from '@/lib/services/register/end-affiliation';
import { peopleOf } from '@/lib/services/register/people-of';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { facilitator, seedRegister, viewer } from './register-fixtures';

const firm = async (legalName: string) => (await saveOrganization(facilitator, { legalName, kind: 'firm' })).id;
const person = async (givenName: string, organizationId: string, primary = true) =>
  (await savePerson(facilitator, { givenName, familyName: 'Dubois', affiliation: { organizationId, title: 'Owner', primary } })).id;
const named = async (...organizationIds: string[]) => (await peopleOf(viewer, { organizationIds }, { now: new Date('2026-11-20T20:00:00Z') })).map(({ label }) => label);

beforeAll(seedRegister);

describe('who is offered once an organization is named', () => {
  it('is with it today, those at home there first, and each once', async () => {
    const [works, yard] = [await firm('Offer Works'), await firm('Offer Yard')];
    const marcel = await person('Marcel', works, false);
    await person('Zoe', works);
    await saveAffiliation(facilitator, { personId: marcel, organizationId: yard, title: 'Director' });
    expect(await named(works)).toEqual(['Zoe Dubois', 'Marcel Dubois']);
    expect(await named(works, yard)).toEqual(['Zoe Dubois', 'Marcel Dubois']);
    expect(await named(yard)).toEqual(['Marcel Dubois']);
  });

  it('is nobody who left or was archived, and nobody at all without an organization', async () => {
    const works = await firm('Left Offer Works');
    const gone = await savePerson(facilitator, { givenName: 'Tom', familyName: 'Dubois' });
    const { id } = await saveAffiliation(facilitator, { personId: gone.id, organizationId: works, title: 'Buyer', validFrom: '2020-01-01' });
    await endAffiliation(facilitator, { id, version: 1, on: '2026-11-19' });
    await archivePerson(facilitator, { id: await person('Ann', works), version: 1 });
    expect(await named(works)).toEqual([]);
    expect(await named()).toEqual([]);
  });
});
