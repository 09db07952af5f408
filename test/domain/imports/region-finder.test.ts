import { describe, expect, it } from 'vitest';
import { regionFinder } from '@/lib/domain/imports/region-finder';
import { KNOWN_REGIONS } from './known-regions';

const find = regionFinder(KNOWN_REGIONS);
const code = (given: string, name = '') => {
  const found = find(given, name);
  return found.ok ? found.code : found.reason;
};

describe('a published region', () => {
  it.each([
    ['5950', '', '5950'], ['5960+5970', '', '5960+5970'], ['5960 + 5970', '', '5960+5970'], ['', '5953', '5953'],
    ['2021A000259', 'British Columbia', '59'], ['2011A00035941', 'Cariboo', '5941'], ['2016S05005950', 'Cariboo, British Columbia', '5950'],
    ['2016S05005960', 'North Coast and Nechako, British Columbia', '5960+5970'], ['', 'fraser - fort george', '5953'],
    ['', 'Thompson-Okanagan, Colombie-Britannique', '5930'], ['alliance-study', '', 'alliance-study'],
  ])('%j %j is %s', (given, name, expected) => expect(code(given, name)).toBe(expected));

  it('with a name that a region and a district share needs to be told which', () => {
    expect(code('', 'Cariboo')).toBe('ambiguous-region');
    expect(regionFinder(KNOWN_REGIONS, 'census_division')('', 'Cariboo')).toEqual({ ok: true, code: '5941' });
  });

  it('that is real but not ours is told apart from a misspelt one', () => {
    expect(find('2021A000248', 'Alberta')).toEqual({ ok: false, reason: 'unknown-region', named: true });
    expect(find('', 'Albreta')).toEqual({ ok: false, reason: 'unknown-region', named: false });
  });

  it('is never taken for a town of the same name, nor found by name against its code', () => {
    expect(code('2021A00055953023', 'Cariboo')).toBe('unknown-region');
    expect(code('4899', 'British Columbia')).toBe('unknown-region');
    expect(code('', '')).toBe('unknown-region');
  });
});
