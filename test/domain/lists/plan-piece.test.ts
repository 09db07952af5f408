import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

describe('a piece of a list', () => {
  it('leaves blank rows out, and a later row finds what an earlier one makes', () => {
    const { plans, deeds } = planned(['organization.legalName'], ['Alder', ' ', 'Alder']);
    expect([plans.map(({ line }) => line), deeds]).toEqual([[2, 4], [['organization create'], ['organization same']]]);
  });

  it('is read with the cells a person has mended', () => {
    const answers = new Map([[2, new Map([['cell:1', '1990']])]]);
    expect(planned(['organization.legalName', 'organization.foundedYear'], ['Alder|soon'], { answers }).deeds).toEqual([['organization create']]);
  });
});
