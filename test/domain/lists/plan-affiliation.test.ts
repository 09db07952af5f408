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
});
