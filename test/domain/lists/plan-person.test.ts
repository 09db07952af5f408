import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['person.externalId', 'person.fullName', 'person.phone', 'person.languages'] as const;
const deeds = (rows: string[]) => planned([...COLUMNS], rows).deeds.map(([deed]) => deed);

describe('the person of a row', () => {
  it('is the same however their telephone is written', () => {
    expect(deeds(['P1|Ana Li|250-555-0101|', 'P1|Ana Li|+1 (250) 555-0101|'])).toEqual(['person create', 'person same']);
  });

  it('is changed by what the list gives anew, and languages are never an argument', () => {
    const { deeds: told, findings } = planned([...COLUMNS], ['P1|Ana Li||en,fr', 'P1|Ana Li|250-555-0101|en']);
    expect([told, findings]).toEqual([[['person create'], ['person update']], []]);
  });

  it('waits where nobody can say who is meant, and what hangs on them waits too', () => {
    const { deeds: told } = planned(['organization.legalName', 'person.fullName', 'affiliation.title'], ['Alder|Ana Li|Owner', 'Birch|Ana Li|Owner']);
    expect(told[1]).toEqual(['organization create', 'person skip', 'affiliation skip']);
  });
});
