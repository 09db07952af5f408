import { describe, expect, it } from 'vitest';
import { drafted } from './list-fixture';

const site = (row: Record<string, string>, said = {}) => {
  const { site: given, problems } = drafted({ 'organization.legalName': 'Alder', ...row }, said);
  return problems.length > 0 ? problems.map(({ column }) => column) : given;
};

describe('the place of work of a row', () => {
  it('stands in a known town under its own name and region, in a strange one as it is written', () => {
    expect(site({ 'site.place': 'FT SAINT JAMES, BC' })).toEqual({ place: 'Fort St. James', regionCode: '5951' });
    expect(site({ 'site.place': 'Nowhere Flats' })).toEqual({ place: 'Nowhere Flats' });
  });

  it('has no region where several have a town of the name', () => {
    expect(site({ 'site.place': 'beaverdell' })).toEqual({ place: 'Beaverdell' });
  });

  it('has jobs as far as they are stated, and degrees in the decimal mark of the list', () => {
    expect(site({ 'site.jobs': '10-19' })).toEqual({ jobs: { jobsCount: null, jobsLow: 10, jobsHigh: 19, jobsBasis: 'band' } });
    expect(site({ 'site.lat': '53,91', 'site.lng': '\u2212122,75' }, { decimalMark: 'comma' })).toEqual({ lat: 53.91, lng: -122.75 });
    expect(site({ 'site.jobs': 'a few' })).toEqual([1]);
  });

  it('is none where the row says nothing of one', () => {
    expect(site({ 'site.place': '' })).toBeNull();
  });

  it('lies in the region it names, of those that are known', () => {
    expect(site({ 'site.place': 'Wells', 'site.regionCode': '5941' })).toEqual({ place: 'Wells', regionCode: '5941' });
    expect(site({ 'site.place': 'Wells', 'site.regionCode': '9999' })).toEqual([2]);
  });
});
