import { describe, expect, it } from 'vitest';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import regions from '@/db/seed/reference/regions.json';

describe('the drawing of British Columbia', () => {
  it('holds every census division of the reference data once, under the same name', () => {
    const drawn = DISTRICT_MAP.districts.map(({ code, name }) => `${code} ${name}`).sort();
    const known = regions.regions.filter(({ system }) => system === 'census_division').map(({ code, name }) => `${code} ${name}`).sort();
    expect(drawn).toEqual(known);
  });
  it('draws each as closed outlines with its mark inside the sheet', () => {
    for (const { path, centre: [x, y], name } of DISTRICT_MAP.districts) {
      expect(path, name).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
      expect(x, name).toBeGreaterThan(0);
      expect(x, name).toBeLessThan(DISTRICT_MAP.width);
      expect(y, name).toBeLessThan(DISTRICT_MAP.height);
    }
  });
  it('names its source as the licence asks', () => {
    expect(DISTRICT_MAP.licence).toBe('Adapted from Statistics Canada, Census Divisions Boundary File 2011 Census. This does not constitute an endorsement by Statistics Canada of this product.');
  });
});
