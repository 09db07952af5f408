import { describe, expect, it } from 'vitest';
import { exposureSheet } from '@/components/indicators/sheets/exposure-sheet';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { exposureReport, type ExposedPart } from '@/lib/domain/indicators/scenario/exposure-report';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';
import { messages } from '@/lib/messages';

const value = (number: number): Quantity => ({ kind: 'value', value: number });
const part = (firm: string, jobs: number, share: number, group: string): ExposedPart => ({ firm, jobs: value(jobs), share: value(share), group });

describe('a scenario that leaves as a file', () => {
  const firms = [part('a', 10, 0.5, 'open'), part('b', 20, 0.5, 'open'), part('c', 30, 1, 'open'), part('d', 40, 1, 'few')];
  const rows = exposureReport(firms, [firms]).breakdowns[0]?.map((one) => ({ ...one, name: one.group })) ?? [];
  const sheet = exposureSheet('Exposure', 'Group', rows, ['Source: =1+1']);

  it('holds figures as numbers, from least to most', () => {
    expect(sheet.rows[0]).toEqual(['open', 3, 3, 0, 0, 60, 60, null, 45, 45, 45, null]);
  });

  it('leaves what is withheld empty, with its reason, and tells no count below three firms', () => {
    const why = messages.ui.missing['too-few-firms'];
    expect(sheet.rows[1]).toEqual(['few', 1, null, null, null, null, null, why, null, null, null, why]);
  });

  it('has one cell for every column', () => {
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });

  it('runs nothing in a spreadsheet', () => {
    expect(sheetCsv({ ...sheet, rows: [['=HYPERLINK("http://x")']], source: ['@SUM(A1)'] })).toContain('"\'=HYPERLINK(""http://x"")"\r\n\r\nExposure\r\n\'@SUM(A1)\r\n');
  });
});
