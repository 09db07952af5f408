import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '@/lib/domain/shared/guarded-cell';

describe('a cell no spreadsheet runs', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '+1-250-562-1234', ' =1', '＝1', '+cmd|x'])('%s gets an apostrophe', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['+1 250 562-1234', '+1 (250) 562-1234 ext 12', '+33 1 23 45 67 89', 'Cariboo', "O'Neil", "'tis", ''])('%s stays as it is', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('comes back as it was, whatever it was', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."'=+-@ 1x\t") }));
    fc.assert(fc.property(text, (one) => { expect(unguardCell(guardCell(one))).toBe(one); }), { numRuns: 1000 });
  });

  it('is never a formula once it is guarded, but for telephone numbers', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@ 1x") }), (one) => {
      expect(guardCell(one)).toMatch(/^(?![\s]*[=+\-@])|^\+\d{1,3} [\d ().-]*\d/);
    }));
  });
});
