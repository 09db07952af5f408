import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandNaics } from '@/lib/domain/imports/expand-naics';
import { industryLine } from '@/lib/domain/imports/industry-line';
import { placeLines } from '@/lib/domain/imports/place-lines';

describe('the codes of a line', () => {
  it.each([
    ['212', ['212']], ['31-33', ['31', '32', '33']], ['44-45', ['44', '45']], ['111-112, 1100, 1151-1152', ['111', '112', '1100', '1151', '1152']],
    ['21,113-114,1153,2100', ['21', '113', '114', '1153']], ['52–53', ['52', '53']],
  ])('%j covers %j', (text, codes) => expect(expandNaics(text)).toEqual(codes));

  it.each(['', 'abc', '1', '1234567', '33-31', '31-331', '31-33-35', '11-99', '21,,22'])('%j is no list of codes', (text) => {
    expect(expandNaics(text)).toBeNull();
  });
});

describe('an industry line', () => {
  it('takes its code from the brackets behind the title', () => {
    expect(industryLine('Forestry, fishing, mining, quarrying, oil and gas [21, 113-114, 1153, 2100]', '')).toEqual({
      code: '21,113-114,1153,2100', title: 'Forestry, fishing, mining, quarrying, oil and gas', naics: ['21', '113', '114', '1153'],
    });
  });

  it.each([
    ['Total, all industries', '00'], ['Total employed, all industries', '00'], ['Goods-producing sector', 'G'],
    ['Services-producing sector', 'S'], ['Secteur des services', 'S'], ['Ensemble des industries', '00'],
  ])('%j has the code %s', (title, code) => expect(industryLine(title, '')).toEqual({ code, title, naics: [] }));

  it('without a code is known by its title and covers no code', () => {
    expect(industryLine('Tourism', '')).toEqual({ code: 'tourism', title: 'Tourism', naics: [] });
  });

  it('with a code that is none is refused', () => {
    expect(industryLine('Mining', 'mines')).toBeNull();
    expect(industryLine('Mining [not a code]', '')).toBeNull();
    expect(industryLine('', '')).toBeNull();
  });
});

describe('the lines of a table', () => {
  const lines = (...list: [string, string][]) => placeLines(list.map(([title, code]) => industryLine(title, code) ?? { code, title, naics: [] }));
  const levels = (...list: [string, string][]) => Object.fromEntries(lines(...list).map(({ code, level, parentCode }) => [code, [level, parentCode]]));

  it('fall into total, groups, leaves and what lies inside a leaf', () => {
    expect(levels(['All', '00'], ['Goods', 'G'], ['Services', 'S'], ['Natural resources', '21,113-114,1153'], ['Mining', '21'], ['Mines', '212'], ['Trade', '41,44-45'])).toEqual({
      '00': ['total', null], G: ['group', '00'], S: ['group', '00'], '21,113-114,1153': ['leaf', 'G'],
      '21': ['detail', '21,113-114,1153'], '212': ['detail', '21'], '41,44-45': ['leaf', 'S'],
    });
  });

  it('are leaves without a parent where no total is published', () => {
    expect(levels(['Mining', '21'], ['Utilities', '22'])).toEqual({ '21': ['leaf', null], '22': ['leaf', null] });
  });

  it('always get one level each, and a parent that is in the table', () => {
    const code = fc.oneof(fc.constantFrom('00', 'G', 'S'), fc.integer({ min: 11, max: 999_999 }).map(String));
    fc.assert(fc.property(fc.uniqueArray(code, { maxLength: 30 }), (codes) => {
      const placed = lines(...codes.map((each): [string, string] => [each, each]));
      expect(placed).toHaveLength(codes.length);
      expect(placed.every(({ parentCode, code: own }) => parentCode === null || (parentCode !== own && codes.includes(parentCode)))).toBe(true);
    }));
  });
});
