import { describe, expect, it } from 'vitest';
import { isCalledOtherwise } from '@/lib/domain/lists/is-called-otherwise';
import { planned } from './list-fixture';

const COLUMNS = ['organization.externalId', 'organization.legalName', 'site.place'] as const;

describe('two ids of one system', () => {
  it('are two records; a row without an id says nothing', () => {
    const { image } = planned([...COLUMNS], ['A1|Alder|Quesnel']);
    const [alder = ''] = image.organizations.keys();
    expect([isCalledOtherwise(image, 'organization', alder, 'A2'), isCalledOtherwise(image, 'organization', alder, 'A1'), isCalledOtherwise(image, 'organization', alder, null)]).toEqual([true, false, false]);
  });

  it('make a row ask though name and town are the same, or stand apart where namesakes are said to be others', () => {
    const rows = ['A1|Alder|Quesnel', 'A2|Alder|Quesnel', '|Alder|Quesnel'];
    expect(planned([...COLUMNS], rows).deeds.map(([deed]) => deed)).toEqual(['organization create', 'organization skip', 'organization same']);
    expect(planned([...COLUMNS], rows.slice(0, 2), { said: { unsure: 'new' } }).deeds.map(([deed]) => deed)).toEqual(['organization create', 'organization create']);
  });

  it('tell two people of one name and one firm apart', () => {
    const { deeds } = planned(['organization.legalName', 'person.externalId', 'person.fullName'], ['Alder|P1|Ana Li', 'Alder|P2|Ana Li', 'Alder|P1|Ana Li'], { said: { unsure: 'new' } });
    expect(deeds.map((row) => row.find((deed) => deed.startsWith('person')))).toEqual(['person create', 'person create', 'person same']);
  });
});
