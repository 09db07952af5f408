import { describe, expect, it } from 'vitest';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import { readWhole } from './read-whole';

const CODES = ['21', '22', '31', '54'];
const tidy = (...rows: string[]) => ['region_code,industry_code,year,employment', ...rows].join('\n');

describe('a table with names nobody knows', () => {
  it('has regions and industries of its own when most of them are unknown', () => {
    const { survey } = readWhole(tidy('R1,A01,2022,5', 'R2,A02,2022,5', 'R3,TOTAL,2022,10'), { industryCodes: CODES });
    expect(survey).toMatchObject({ ownRegions: true, ownIndustries: true });
  });

  it('has known ones when only some are slips, and those are named', () => {
    const text = tidy('59,21,2022,5', '5930,22,2022,5', '5999,54,2022,5');
    const { survey, refused } = readWhole(text, { industryCodes: CODES });
    expect(survey).toMatchObject({ ownRegions: false, ownIndustries: false });
    expect(refused).toEqual([[4, 'region_code', '5999', 'unknown-region']]);
  });

  it('keeps its regions apart from those of every other table', () => {
    const own = { ownRegions: { series: 'study', create: true }, ownIndustries: true };
    const { outcomes } = readWhole(tidy('R1,A01,2022,5', '59,TOTAL,2022,10'), own);
    expect(outcomes).toMatchObject([
      { regionCode: 'study:R1', lineCode: 'A01', newRegion: { code: 'study:R1', name: 'R1', system: 'own', parentCode: null } }, { regionCode: 'study:59', lineCode: '00' },
    ]);
  });

  it('names a slip in a later vintage, where its regions are known', () => {
    const regions = [{ code: 'study:R1', name: 'R1', system: 'own' as const }];
    const { figures, refused } = readWhole(tidy('R1,21,2022,5', 'R7,21,2022,5'), { regions, ownRegions: { series: 'study', create: false } });
    expect(figures).toEqual([['study:R1', '21', 2022, 5, 'final']]);
    expect(refused).toEqual([[3, 'region_code', 'R7', 'unknown-region']]);
  });

  it('does not take the regions another table brought for known ones', () => {
    const regions = [{ code: 'other:R1', name: 'R1', system: 'own' as const }];
    expect(readWhole('region,industry,year,employment\nR1,21,2022,5', { regions }).refused).toEqual([[2, 'region', 'R1', 'unknown-region']]);
  });

  it('may print codes where others print names', () => {
    expect(readWhole('region,industry,year,employment\nBritish Columbia,31_33,2022,5').figures).toEqual([['59', '31-33', 2022, 5, 'final']]);
  });
});

it.each([['QCEW 2019, by area', 'qcew-2019-by-area'], ['Été_2020', 'ete-2020'], ['--', '']])('a dataset called %j has the code %j', (name, code) => {
  expect(seriesCodeOf(name)).toBe(code);
});
