import { describe, expect, it } from 'vitest';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';

describe('a sheet as CSV', () => {
  it('holds heads, bare figures, and below an empty line its title and sources', () => {
    const sheet = { title: 'Industries', columns: ['Industry', 'LQ'], rows: [['Mining, oil', 1.402439024390244], ['Farms', null]], source: ['Statistics Canada', 'Reference: BC'] };
    expect(sheetCsv(sheet)).toBe('\ufeffIndustry,LQ\r\n"Mining, oil",1.402439024390244\r\nFarms,\r\n\r\nIndustries\r\nStatistics Canada\r\nReference: BC\r\n');
  });

  it('never holds a text that a spreadsheet would run', () => {
    const sheet = { title: '=1+1', columns: ['@head'], rows: [['=HYPERLINK("http://x")']], source: ['+cmd'] };
    expect(sheetCsv(sheet).split('\r\n').filter((line) => /^\ufeff?"?[=+@-]/.test(line))).toEqual([]);
  });
});
