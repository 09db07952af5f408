import { describe, expect, it } from 'vitest';
import type { ExportedOrganization } from '@/lib/domain/export/exported';
import { organizationsGeojson } from '@/lib/domain/export/geojson';

const base: ExportedOrganization = {
  id: 'a', name: 'A', tradeNames: [], kind: 'firm', status: 'active', businessNumber: null, website: null, founded: null, jobs: null, about: null, owner: null,
  tags: [], subclusters: [], industries: [], links: [], sites: [], doNotContact: false, updatedAt: new Date(0),
};
const site = { jobsLow: null, jobsHigh: null, jobsBasis: null, name: null, regionCode: '5941', address: null, jobs: null };

describe('points of a map', () => {
  it('are one for each site, longitude first, saying whose the point is; without a place there is none', () => {
    const { features } = JSON.parse(organizationsGeojson([
      { ...base, sites: [{ ...site, place: 'Quesnel', lat: 52.98, lng: -122.49, of: 'town' }, { ...site, place: 'Mine', lat: null, lng: null, of: null }] }, { ...base, id: 'b' },
    ], ['credit'])) as { features: { geometry: unknown; properties: { id: string; position: string | null; town: string | null } }[] };
    expect(features.map(({ geometry, properties: { id, position, town } }) => [id, town, position, geometry])).toEqual([
      ['a', 'Quesnel', 'town', { type: 'Point', coordinates: [-122.49, 52.98] }], ['a', 'Mine', null, null], ['b', null, null, null],
    ]);
  });
});
