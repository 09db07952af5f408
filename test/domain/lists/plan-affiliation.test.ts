import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.legalName', 'person.fullName', 'affiliation.title', 'affiliation.validTo'] as const;
const roles = (rows: string[]) => planned([...COLUMNS], rows).deeds.map((deeds) => deeds.find((deed) => deed.startsWith('affiliation')));

describe('what the person of a row is to its organization', () => {
  it('is made once, and the same the second time', () => {
    expect(roles(['Alder|Ana Li|Owner|', 'Alder|Ana Li|OWNER|'])).toEqual(['affiliation create', 'affiliation same']);
  });

  it('is completed by a title, and by an end', () => {
    expect(roles(['Alder|Ana Li||', 'Alder|Ana Li|Owner|', 'Alder|Ana Li|Owner|2025'])).toEqual(['affiliation create', 'affiliation update', 'affiliation update']);
  });

  it('is not opened again by a list that does not know that it ended', () => {
    expect(roles(['Alder|Ana Li|Owner|2025', 'Alder|Ana Li|Manager|'])).toEqual(['affiliation create', 'affiliation skip']);
  });

  it('is one a row in a list that says since when: two titles at one firm are two roles, and one that ended closes no other', () => {
    const { deeds } = planned(['organization.legalName', 'person.fullName', 'affiliation.title', 'affiliation.validFrom', 'affiliation.validTo'], [
      'Alder|Ana Li|Clerk|2001-01-01|2009-12-31', 'Alder|Ana Li|Owner|2010-01-01|', 'Alder|Ana Li|Buyer|2012-01-01|', 'Alder|Ana Li|Owner|2010-01-01|',
    ]);
    expect(deeds.map((row) => row.find((deed) => deed.startsWith('affiliation')))).toEqual(['affiliation create', 'affiliation create', 'affiliation create', 'affiliation same']);
  });
});
