import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const ROW = ['organization.legalName', 'person.fullName', 'person.email'] as const;
const plan = (rows: string[], more = {}) => planned([...ROW], rows, more).deeds.map((deeds) => deeds.find((deed) => deed.startsWith('person')));

describe('the person a row means', () => {
  it('is the one of the name at the same organization', () => {
    expect(plan(['Alder|Karin Lund|', 'Alder|LUND, KARIN|'])).toEqual(['person create', 'person same']);
  });

  it('is the one of the name with the same address, wherever they work now', () => {
    expect(plan(['Alder|Karin Lund|karin@lund.example', 'Birch|Karin Lund|Karin@Lund.example'])).toEqual(['person create', 'person same']);
  });

  it('is asked about where somebody of the whole name works elsewhere', () => {
    expect(plan(['Alder|Karin Lund|', 'Birch|Karin Lund|'])).toEqual(['person create', 'person skip']);
  });

  it('is somebody new where one word is all that is known of the name: many are called Karin', () => {
    expect(plan(['Alder|Karin|', 'Birch|Karin|', 'Birch|Karin|'])).toEqual(['person create', 'person create', 'person same']);
  });

  it('is whoever the list calls so further up, at one firm or at none, whatever else was made of that name since', () => {
    expect(plan(['|Karin|', 'Birch|Karin|', '|Karin|'])).toEqual(['person create', 'person create', 'person same']);
  });

  it('is not told by a shared address alone', () => {
    expect(plan(['Alder|Karin Lund|info@alder.example', 'Alder|Tom Reid|info@alder.example'])).toEqual(['person create', 'person create']);
  });
});
