import { describe, expect, it } from 'vitest';
import { aggregationLevel } from '@/lib/domain/imports/agglvl';
import { qcewColumns } from '@/lib/domain/imports/qcew-columns';
import { qcewIndustry } from '@/lib/domain/imports/qcew-industry';
import { qcewMeasure } from '@/lib/domain/imports/qcew-measure';
import { qcewRegion } from '@/lib/domain/imports/qcew-region';
import { readWhole } from './read-whole';

const LEVELS = 'annual_avg_estabs,annual_avg_emplvl,total_annual_wages,taxable_annual_wages,annual_contributions,annual_avg_wkly_wage,avg_annual_pay';
const of = (prefix: string, suffix = '') => LEVELS.split(',').map((name) => `${prefix}${name}${suffix}`).join(',');
const PAIRS = LEVELS.split(',').map((name) => `oty_${name}_chg,oty_${name}_pct_chg`).join(',');
const CODES = 'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code';
const HEADER = `${CODES},${LEVELS},lq_disclosure_code,${of('lq_')},oty_disclosure_code,${PAIRS}`;
const padded = (cells: string) => `${cells}${','.repeat(Math.max(0, HEADER.split(',').length - cells.split(',').length))}`;

// Published rows of the 2019 annual file; cells the source of these rows does not give are left empty.
const TOTAL = padded('C1242,0,10,40,0,2019,A,,62712,1062306,,,,,65764,,1.00,1.00,1.00');
const PRIVATE = padded('C1242,5,10,41,0,2019,A,,,888905,,,,,,,1.02,0.98,1.00');
const SMALL = padded('C1010,0,10,80,0,2019,A,,,21566,,,,,,,,,,,,,,,,,-242,-1.1');
// Invented rows in the publisher's layout.
const WITHHELD = padded('C1242,5,21,44,0,2019,A,N,12,0,0,0,0,0,0,N,0,0');
const MADE_UP = padded('C1242,5,31-33,44,0,2019,A,,120,5000,,,,,,,0.5,0.6');

const measured = (text: string) => readWhole(text).outcomes.flatMap((outcome) =>
  (outcome.kind === 'observation' && outcome.value !== null ? [[outcome.regionCode, outcome.lineCode, outcome.measure, outcome.value] as const] : []));

describe('a QCEW file', () => {
  it('has 38 columns in an area slice, and is known by them', () => {
    expect(HEADER.split(',')).toHaveLength(38);
    expect(readWhole(`${HEADER}\n${TOTAL}\n`)).toMatchObject({ layout: 'qcew', survey: { facts: { said: { provider: 'U.S. Bureau of Labor Statistics', placeBasis: 'work' } } } });
  });

  it('keeps every ownership in a series of its own', () => {
    const { survey } = readWhole([HEADER, TOTAL, PRIVATE, MADE_UP].join('\n'));
    expect(survey.dimensions[0]).toEqual({ column: 'own_code', members: ['0', '5'], suggested: '5' });
    expect(survey.facts?.said.ownership).toBe('private (own_code 5)');
    const found = measured([HEADER, TOTAL, PRIVATE, MADE_UP].join('\n'));
    expect(found).toContainEqual(['C1242', '00', 'employment', 888_905]);
    expect(found).toContainEqual(['C1242', '00', 'employment@own0', 1_062_306]);
    expect(found).toContainEqual(['C1242', '00', 'establishments@own0', 62_712]);
    expect(found).toContainEqual(['C1242', '00', 'lq_annual_avg_emplvl', 0.98]);
    expect(found).toContainEqual(['C1242', '00', 'avg_annual_pay@own0', 65_764]);
    expect(found).toContainEqual(['C1242', '31-33', 'employment', 5000]);
  });

  it('takes a change that is negative', () => {
    const found = measured([HEADER, SMALL].join('\n'));
    expect(found).toContainEqual(['C1010', '00', 'oty_annual_avg_emplvl_chg', -242]);
    expect(found).toContainEqual(['C1010', '00', 'oty_annual_avg_emplvl_pct_chg', -1.1]);
  });

  it('withholds every number of a row that is not disclosed, whatever is printed', () => {
    const { outcomes } = readWhole([HEADER, WITHHELD].join('\n'));
    expect(outcomes).toHaveLength(28);
    expect(outcomes.every((outcome) => outcome.kind === 'observation' && outcome.value === null && outcome.status === 'suppressed')).toBe(true);
  });

  it('withholds only the quotients where only they are not disclosed', () => {
    const { outcomes } = readWhole([HEADER, padded('C1242,5,21,44,0,2019,A,,12,340,,,,,,N,0.4,0.6')].join('\n'));
    const at = (measure: string) => outcomes.find((outcome) => outcome.kind === 'observation' && outcome.measure === measure);
    expect(at('employment')).toMatchObject({ value: 340, status: 'final' });
    expect(at('lq_annual_avg_emplvl')).toMatchObject({ value: null, status: 'suppressed' });
  });

  it('is read in both spellings of its columns, with titles and without', () => {
    const titled = 'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,area_title,own_title,industry_title,agglvl_title,size_title,annual_avg_estabs_count,annual_avg_emplvl,lq_annual_avg_estabs_count,oty_annual_avg_estabs_count_pct_chg';
    const { outcomes } = readWhole(`${titled}\n"US000",5,1012,13,0,2019,A,,"U.S. TOTAL","Private","1012 Construction","National","All sizes",812345,7492000,1.0,1.5\n`);
    expect(outcomes.map((outcome) => outcome.kind === 'observation' && [outcome.lineCode, outcome.lineTitle, outcome.measure, outcome.value])).toEqual([
      ['1012', 'Construction', 'establishments', 812_345], ['1012', 'Construction', 'employment', 7_492_000],
      ['1012', 'Construction', 'lq_annual_avg_estabs', 1], ['1012', 'Construction', 'oty_annual_avg_estabs_pct_chg', 1.5],
    ]);
    expect(outcomes[0]).toMatchObject({ newRegion: { code: 'US000', name: 'U.S. TOTAL', system: 'us_area', parentCode: null } });
  });

  it('of quarters keeps each quarter apart', () => {
    const header = 'area_fips,own_code,industry_code,agglvl_code,size_code,year,qtr,disclosure_code,qtrly_estabs_count,month1_emplvl,month2_emplvl,month3_emplvl,total_qtrly_wages';
    const found = measured(`${header}\n01001,5,21,74,0,2023,1,,7,100,101,102,5000\n01001,5,21,74,0,2023,2,,7,103,104,105,5100\n`);
    expect(found).toContainEqual(['01001', '21', 'employment', 102]);
    expect(found).toContainEqual(['01001', '21', 'employment@q2', 105]);
    expect(found).toContainEqual(['01001', '21', 'month1_emplvl', 100]);
  });

  it.each([
    ['an area that is none', TOTAL.replace('C1242', 'C12'), 'area_fips', 'unknown-region'],
    ['an aggregation level that is none', TOTAL.replace(',40,', ',99,'), 'agglvl_code', 'unknown-level'],
    ['an industry that is none', TOTAL.replace(',10,', ',x1,'), 'industry_code', 'bad-industry-code'],
    ['an ownership that is none', TOTAL.replace('C1242,0', 'C1242,x'), 'own_code', 'unknown-group'],
    ['a disclosure code that is none', TOTAL.replace('A,,62712', 'A,?,62712'), 'disclosure_code', 'unknown-status'],
    ['a negative level', TOTAL.replace('62712', '-62712'), 'annual_avg_estabs', 'negative'],
  ])('refuses a row with %s by line and column', (_, row, column, reason) => {
    expect(readWhole(`${HEADER}\n${row}\n`).refused).toEqual([[2, column, expect.any(String), reason]]);
  });

  it('refuses the same row a second time', () => {
    expect(readWhole([HEADER, TOTAL, PRIVATE, TOTAL].join('\n')).refused).toEqual([[4, 'area_fips', 'C1242 / 00 / 2019', 'duplicate-key']]);
  });
});

describe('the codes of the QCEW', () => {
  it('say what an area is and where it lies', () => {
    expect(qcewRegion('01001', '74', 'Autauga County, Alabama')).toMatchObject({ name: 'Autauga County, Alabama', parentCode: '01000' });
    expect(qcewRegion('01000', '54', '')).toMatchObject({ name: '01000', parentCode: 'US000' });
    expect(qcewRegion('US000', '14', '')).toMatchObject({ parentCode: null });
    expect(aggregationLevel('75')).toEqual({ area: 'county', bySize: false });
    expect(aggregationLevel('61')).toEqual({ area: 'state', bySize: true });
    expect(aggregationLevel('95')).toBeNull();
  });

  it('say which industries a line covers', () => {
    expect(qcewIndustry('10', '')).toMatchObject({ code: '00', naics: [] });
    expect(qcewIndustry('44_45', 'NAICS 44-45 Retail trade')).toEqual({ code: '44-45', title: 'Retail trade', naics: ['44', '45'] });
    expect(qcewIndustry('1013', '')).toEqual({ code: '1013', title: '1013', naics: [] });
    expect(qcewIndustry('104', '')).toBeNull();
  });

  it('name the figures of every group but the one that is kept', () => {
    const kept = { own: '5', size: '0', qtr: 'A' };
    expect(qcewMeasure('employment', kept, kept)).toBe('employment');
    expect(qcewMeasure('employment', { own: '0', size: '3', qtr: '2' }, kept)).toBe('employment@own0,size3,q2');
  });

  it('are no columns of other tables', () => {
    expect(qcewColumns(['area_fips', 'own_code', 'industry_code', 'year', 'notes'])).toBeNull();
  });
});
