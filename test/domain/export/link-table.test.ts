import { describe, expect, it } from 'vitest';
import { linkTable } from '@/lib/domain/export/link-table';

describe('sub-clusters as a table', () => {
  it('has one row for each sub-cluster of an organization, by code', () => {
    const { columns, rows } = linkTable([{
  id: 'a', name: 'Alder', tradeNames: [], kind: 'firm', status: 'active', businessNumber: null, website: null, founded: null, jobs: null, about: null, owner: null, tags: [], subclusters: [], industries: [],
  links: [{ subcluster: 'mining/services', role: 'manufacturer' }], doNotContact: false, updatedAt: new Date(0), sites: [],
    }]);
    expect([columns, ...rows]).toEqual([['Organization ID', 'Organization', 'Sub-cluster', 'Role in sub-cluster'], ['a', 'Alder', 'mining/services', 'Manufacturer']]);
  });
});
