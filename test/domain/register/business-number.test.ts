import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessNumber, isBusinessNumber } from '@/lib/domain/register/business-number';

describe('a business number', () => {
  // 123456782, from the right: 2 + 8·2=16->7 + 7 + 6·2=12->3 + 5 + 4·2=8 + 3 + 2·2=4 + 1 = 40.
  it('is nine digits whose check digit agrees', () => {
    expect(isBusinessNumber('123456782')).toBe(true);
    expect(isBusinessNumber('123456783')).toBe(false);
    expect(isBusinessNumber('000000000')).toBe(false);
    expect(isBusinessNumber('12345678')).toBe(false);
    expect(isBusinessNumber('12345678x')).toBe(false);
  });

  it('betrays every single wrong digit', () => {
    fc.assert(fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const digits = [...'123456782'].map(Number);
      digits[place] = ((digits[place] ?? 0) + step) % 10;
      expect(isBusinessNumber(digits.join(''))).toBe(false);
    }));
  });

  it.each([
    ['12345 6782', '123456782'], ['123-456-782', '123456782'], ['123456782RC0001', '123456782'], ['123456782 rt 0002', '123456782'], ['', null],
    ['  ', null], [null, null], [undefined, null],
  ])('typed as %j is kept as %j', (typed, kept) => expect(BusinessNumber.parse(typed)).toBe(kept));

  it.each(['12345678', '123456783', 'RC0001', '１２３４５６７８２', 9, {}])('is not %j', (typed) => {
    expect(BusinessNumber.safeParse(typed).success).toBe(false);
  });
});
