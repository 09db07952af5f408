import { describe, expect, it } from 'vitest';
import { siteTable } from '@/lib/domain/export/site-table';

const blank = { name: null, address: null, regionCode: null, jobs: null, jobsLow: null, jobsHigh: null, jobsBasis: null };

describe('sites as a table', () => {
  it('has one row a site, with coordinates that are its own and not its town\'s', () => {
    const { columns, rows } = siteTable([{
  id: 'a', name: 'Alder', tradeNames: [], kind: 'firm', status: 'active', businessNumber: null, website: null, founded: null, jobs: null, about: null, owner: null, tags: [], subclusters: [], industries: [],
  links: [], doNotContact: false, updatedAt: new Date(0),
      sites: [{ ...blank, place: 'Quesnel', lat: 52.9, lng: -122.4, of: 'town' }, { ...blank, name: 'Yard', place: 'Wells', jobs: 4, jobsBasis: 'stated', lat: 53.1, lng: -121.5, of: 'site' }],
    }]);
    expect(rows).toEqual([['a', 'Alder', null, 'Quesnel', null, null, null, null, null], ['a', 'Alder', 'Yard', 'Wells', null, null, 53.1, -121.5, 4]]);
    expect(columns).toHaveLength(9);
  });
});
