import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/domain/register/fold';

describe('the key of a name', () => {
  it.each([
    ['Fort St. James', 'fort st james'],
    ['FORT ST JAMES', 'fort st james'],
    ['Éclair Forage & Fils Ltée', 'eclair forage and fils ltee'],
    ["Lheidli T'enneh", 'lheidli tenneh'],
    ['Lheidli T’enneh', 'lheidli tenneh'],
    ['B.C. Rail', 'bc rail'],
    ['C.I.M. — North Central', 'cim north central'],
    ['  Tŝilhqot’in   Nation ', 'tsilhqotin nation'],
    ['Ørsted Œuvres', 'orsted oeuvres'],
    ['3% Solutions_2', '3 solutions 2'],
    ['株式会社 №5', '株式会社 no5'],
    ['!!! … —', ''],
  ])('of %j is %j', (name, key) => expect(fold(name)).toBe(key));

  it('is the same whether a name is plain or stands beside a letter that is not', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aB.c\'`& 1-,') })), (name) => {
      expect(fold(`${name} é`)).toBe(fold(`${name} e`));
      expect(fold(`é${name}`)).toBe(fold(`e${name}`));
    }), { numRuns: 2000 });
  });

  it('does not change when it is folded again', () => {
    const twice = (name: string) => {
      expect(fold(fold(name))).toBe(fold(name));
    };
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), twice));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), twice), { numRuns: 500 });
  });

  it('holds letters, digits and single inner spaces alone, and is never longer than an index page holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      expect(fold(name)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      expect([...fold(name)].length).toBeLessThanOrEqual(200);
    }));
    expect(fold('﷽'.repeat(100)).length).toBeLessThanOrEqual(200);
  });
});
