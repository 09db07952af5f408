import { describe, expect, it } from 'vitest';
import { OrganizationInput } from '@/lib/domain/register/organization-input';

const firm = { legalName: '  Cottonwood \n Works ', kind: 'firm' as const };
const fieldsOf = (input: unknown) => {
  const parsed = OrganizationInput.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('an organization as it is typed', () => {
  it('needs a name and a kind; everything else is empty, not guessed', () => {
    expect(OrganizationInput.parse(firm)).toEqual({
      legalName: 'Cottonwood Works', tradeNames: [], kind: 'firm', status: 'active', businessNumber: null, website: null, rightsHolder: false,
      parentId: null, ownerId: null, foundedYear: null, about: null, industries: [], subclusters: [], tags: [], sites: [],
    });
    expect(fieldsOf({})).toEqual(['legalName', 'kind']);
  });

  it('is a rights holder when it is a First Nation, unless somebody says otherwise', () => {
    const nation = { legalName: 'Nation', kind: 'first_nation' as const };
    expect(OrganizationInput.parse(nation).rightsHolder).toBe(true);
    expect(OrganizationInput.parse({ ...nation, rightsHolder: false }).rightsHolder).toBe(false);
    expect(OrganizationInput.parse({ ...firm, rightsHolder: true }).rightsHolder).toBe(true);
  });

  it('keeps each trade name and tag once, however they are written', () => {
    expect(OrganizationInput.parse({ ...firm, tradeNames: ['Éclair', 'ECLAIR', 'Forge'], tags: ['CNC', 'cnc'] })).toMatchObject({
      tradeNames: ['Éclair', 'Forge'], tags: ['CNC'],
    });
  });

  it('is changed with its id and the version that was read, or added with neither', () => {
    expect(fieldsOf({ ...firm, id: 'o1', version: 3 })).toEqual([]);
    expect(fieldsOf({ ...firm, id: 'o1' })).toEqual(['version']);
    expect(fieldsOf({ ...firm, version: 1 })).toEqual(['version']);
    expect(fieldsOf({ ...firm, id: 'o1', version: 1, parentId: 'o1' })).toEqual(['parentId']);
    expect(fieldsOf({ ...firm, id: 'o1', version: 1, sites: [{}] })).toEqual(['sites']);
  });

  it.each([
    [{ legalName: '!!!' }, ['legalName']], [{ legalName: 'x'.repeat(201) }, ['legalName']], [{ kind: 'stakeholder' }, ['kind']],
    [{ foundedYear: 12 }, ['foundedYear']], [{ foundedYear: '1988' }, ['foundedYear']], [{ sample: true }, ['']], [{ tags: ['  '] }, ['tags.0']],
    [{ subclusters: [{ clusterCode: 'm', subclusterCode: 's', role: 'service' }, { clusterCode: 'm', subclusterCode: 's', role: 'producer' }] }, ['subclusters.1.subclusterCode']],
    [{ sites: [{ jobsCount: 3 }] }, ['sites.0.jobsBasis']],
  ])('with %j is refused at %j', (change, fields) => expect(fieldsOf({ ...firm, ...change })).toEqual(fields));
});
