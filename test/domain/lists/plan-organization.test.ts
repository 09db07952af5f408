import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.externalId', 'organization.legalName', 'organization.tags', 'organization.industries', 'organization.subclusters', 'organization.tradeNames'] as const;
const write = (rows: string[]) => planned([...COLUMNS], rows).plans.map(({ writes }) => writes.find((each) => each.write === 'create' || each.write === 'update'));

describe('the organization of a row', () => {
  it('is made with its first industry as the main one, a firm that serves its sub-cluster', () => {
    expect(write(['A1|Alder|north|213117;3323|services|'])[0]).toMatchObject({
      write: 'create', record: 'organization',
      fields: { kind: 'firm', tags: ['north'], industries: [{ naicsCode: '213117', primary: true }, { naicsCode: '3323', primary: false }], subclusters: [{ clusterCode: 'mining', subclusterCode: 'services', role: 'service' }] },
    });
  });

  it('is added to, and nothing of it is taken away', () => {
    expect(write(['A1|Alder|north|213117||', 'A1|Alder|steel|||Alders'])[1]).toMatchObject({ write: 'update', fields: { tags: ['north', 'steel'], industries: [{ naicsCode: '213117' }], tradeNames: ['Alders'] } });
  });

  it('keeps its name where a row calls it by a trade name', () => {
    expect(write(['|Alder||||Alders', '|ALDERS||||'])[1]).toBeUndefined();
  });

  it('is the same when its list comes again after a person has said that another row means it too, each row with an id of its own', () => {
    const rows = ['A1|Alder||||', 'A2|Alder Drilling||||'];
    const answers = new Map([[3, new Map([['which:organization', 'line:2']])]]);
    const { image, deeds } = planned([...COLUMNS], rows, { answers });
    expect(deeds).toEqual([['organization create'], ['organization same']]);
    expect(planned([...COLUMNS], rows.slice(1), { image, load: 'load-2' }).deeds).toEqual([['organization same']]);
  });

  it('keeps the id of the list for the next one', () => {
    expect(planned([...COLUMNS], ['A1|Alder||||']).plans[0]?.writes).toContainEqual(expect.objectContaining({ write: 'external', record: 'organization', externalId: 'A1' }));
  });

  it('gives a role that was only supposed up for one that is stated', () => {
    const { image } = planned(['organization.legalName', 'organization.subclusters'], ['Alder|services']);
    planned(['organization.legalName', 'organization.subclusters', 'organization.subclusterRole'], ['Alder|services|Producer'], { image, load: 'load-2' });
    planned(['organization.legalName', 'organization.subclusters', 'organization.subclusterRole'], ['Alder|services|Distributor'], { image, load: 'load-3' });
    expect([...image.organizations.values()][0]?.fields.subclusters).toMatchObject([{ subclusterCode: 'services', role: 'producer' }]);
  });
});
