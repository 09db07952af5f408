import { describe, expect, it } from 'vitest';
import { comparisonKinds } from '@/lib/domain/indicators/industry/comparison-kinds';

const regions = [
  { code: '59', system: 'province' }, { code: '5950', system: 'economic_region' }, { code: '5980', system: 'economic_region' },
  { code: '5941', system: 'census_division' }, { code: '5951', system: 'census_division' }, { code: '5953', system: 'census_division' },
  { code: 'study', system: 'custom' }, { code: 'other-study', system: 'custom' },
];
const everything = () => true;

describe('the kinds of regions a table can rank', () => {
  it('are those with two or more regions, most regions first', () => {
    expect(comparisonKinds(regions, everything, 'CA10')).toEqual([
      { system: 'census_division', codes: ['5941', '5951', '5953'] }, { system: 'economic_region', codes: ['5950', '5980'] },
    ]);
  });
  it('never rank a region against the reference itself', () => {
    expect(comparisonKinds(regions, everything, '5980').map(({ system }) => system)).toEqual(['census_division']);
  });
  it('leave out regions people put together, which may overlap', () => {
    expect(comparisonKinds(regions, (code) => code.includes('study'), '59')).toEqual([]);
  });
  it('hold only regions the table covers', () => {
    expect(comparisonKinds(regions, (code) => code !== '5953', '59')[0]).toEqual({ system: 'census_division', codes: ['5941', '5951'] });
  });
});
