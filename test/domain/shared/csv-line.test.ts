import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from '@/lib/domain/shared/csv-line';
import { unguardCell } from '@/lib/domain/shared/guarded-cell';

const read = (line: string) => (parse(line, { record_delimiter: '\r\n' }) as string[][])[0];

describe('a line of a CSV file', () => {
  it('puts texts with commas, quotes and line breaks in quotes', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines', 3, null, ''])).toBe('"a,b","say ""x""","two\nlines",3,,\r\n');
  });

  it('puts an apostrophe before what a spreadsheet would run', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\ufeff=1', '\t=1', '＝1']) {
      expect(read(csvLine([formula, 'x']))?.[0], formula).toBe(`'${formula}`);
    }
  });

  it('leaves a number and an ordinary text as they are', () => {
    expect(csvLine([-5, 'Cariboo', 'a-b', "O'Neil"])).toBe("-5,Cariboo,a-b,O'Neil\r\n");
  });

  it('reads back as it was written, once that apostrophe is taken off', () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
      const back = read(csvLine(cells)) ?? [];
      expect(back.map(unguardCell)).toEqual(cells);
    }));
  });
});
