import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naicsPrefixes } from '@/lib/domain/indicators/naics-prefixes';

describe('NAICS codes in a label', () => {
  it.each([
    ['21', ['21']],
    ['31-33', ['31', '32', '33']],
    ['31_33', ['31', '32', '33']],
    ['44\u201345', ['44', '45']],
    ['52 - 53', ['52', '53']],
    ['111-112,1100,1151-1152', ['111', '112', '1100', '1151', '1152']],
    ['21,113-114,1153,2100', ['21', '113', '114', '1153', '2100']],
    ['51,71', ['51', '71']],
    ['[212]', ['212']],
    ['Mining and quarrying (except oil and gas) [212]', ['212']],
    ['Manufacturing [31-33]', ['31', '32', '33']],
    ['Agriculture [111-112, 1100, 1151-1152]', ['111', '112', '1100', '1151', '1152']],
    ['212231/232/233', ['212231', '212232', '212233']],
    ['481214/481215', ['481214', '481215']],
    ['21, 21', ['21']],
  ])('%j names %j', (label, prefixes) => {
    expect(naicsPrefixes(label)).toEqual(prefixes);
  });

  it.each([
    '', '00', 'G', 'Total, all industries', '3', '1234567', '33-31', '31-331', '11-91N', '21,', '[]', '212/99999', '111110-999999',
  ])('%j is no NAICS code', (label) => {
    expect(naicsPrefixes(label)).toBeNull();
  });

  it('gives codes of two to six digits or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\-_,/[\] ]{0,24}$/)), (label) => {
        expect((naicsPrefixes(label) ?? []).every((code) => /^\d{2,6}$/.test(code))).toBe(true);
      }),
    );
  });
});
