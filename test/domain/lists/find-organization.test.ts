import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const FIRM = ['organization.externalId', 'organization.legalName', 'site.place', 'organization.businessNumber'] as const;
const plan = (rows: string[], more = {}) => planned([...FIRM], rows, more).deeds.map((deeds) => deeds[0]);

describe('the organization a row means', () => {
  it('is the one with its id, whatever it is called further down: of a list that contradicts itself the first row counts', () => {
    expect(plan(['A1|Alder|Quesnel|', 'A1|Alder and Sons|Smithers|'])).toEqual(['organization create', 'organization same']);
  });

  it('is the holder of its business number', () => {
    expect(plan(['|Alder|Quesnel|700004112', '|Alder Drilling|Smithers|700004112'])).toEqual(['organization create', 'organization same']);
  });

  it('is refused where its id and its number belong to two', () => {
    const { deeds, findings } = planned([...FIRM], ['A1|Alder|Quesnel|', '|Birch|Quesnel|700004112', 'A1|Alder|Quesnel|700004112']);
    expect([deeds[2]?.[0], findings]).toMatchObject(['organization error', [{ kind: 'cell', column: 3 }]]);
  });

  it('is the one of that name in that town, two spellings of a town being one', () => {
    expect(plan(['|Alder|Fort St. James|', '|ALDER|Ft. Saint James, BC|'])).toEqual(['organization create', 'organization same']);
  });

  it('is asked about where one of the name stands in another town, and where one is written nearly so', () => {
    expect(plan(['|Alder|Quesnel|', '|Alder|Smithers|'])).toEqual(['organization create', 'organization skip']);
    expect(plan(['|Aldr|Quesnel|'], { near: new Map([[2, [{ id: 'x', name: 'Alder', beside: 'Quesnel' }]]]) })).toEqual(['organization skip']);
  });

  it('is new where the list is told to make a new one of what may be one of several', () => {
    expect(plan(['|Alder|Quesnel|', '|Alder|Smithers|'], { said: { unsure: 'new' } })).toEqual(['organization create', 'organization create']);
  });

  it('is the one that was made so, when the list comes again', () => {
    const rows = ['|Alder|Quesnel|', '|Alder|Smithers|', '|Alder||'];
    const { image, deeds } = planned([...FIRM], rows, { said: { unsure: 'new' } });
    expect(deeds.map(([deed]) => deed)).toEqual(['organization create', 'organization create', 'organization create']);
    expect(planned([...FIRM], rows, { image, said: { unsure: 'new' }, load: 'load-2' }).deeds.map(([deed]) => deed)).toEqual(['organization same', 'organization same', 'organization same']);
  });

  it('is the one a person names, by its line too', () => {
    expect(plan(['|Alder|Quesnel|', '|Alder|Smithers|'], { answers: new Map([[3, new Map([['which:organization', 'line:2']])]]) })).toEqual(['organization create', 'organization same']);
  });

  it('cannot be told by an id that never came without a name', () => {
    expect(planned([...FIRM], ['A9|||']).findings).toMatchObject([{ kind: 'cell', says: expect.stringContaining('No record has come with this id') }]);
  });
});
