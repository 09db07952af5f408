import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf } from '@/components/indicators/href-of';

const wellFormed = fc.string({ unit: 'grapheme' });

describe('an address made of parts', () => {
  it('writes every part as a form would', () => {
    fc.assert(fc.property(wellFormed.filter((text) => text !== ''), (text) => {
      expect(hrefOf('/region', { line: text })).toBe(`/region?${new URLSearchParams({ line: text }).toString()}`);
    }));
  });

  it('leaves out what is empty, repeats what is many, and ends with the anchor', () => {
    expect(hrefOf('/region', { year: 2020, base: undefined, line: ['21', '31-33'], sort: '', all: null }, '#behind')).toBe('/region?year=2020&line=21&line=31-33#behind');
    expect(hrefOf('/region', {})).toBe('/region');
  });
});
