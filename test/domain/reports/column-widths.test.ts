import { describe, expect, it } from 'vitest';
import { columnWidths } from '@/lib/domain/reports/column-widths';

const table = (labels: string[], ...rows: string[][]) => ({ columns: labels.map((label) => ({ label, numeric: false })), rows: rows.map((cells) => cells.map((text) => ({ text }))) });

describe('columnWidths', () => {
  it('shares the width by what the columns hold', () => {
    const widths = columnWidths(table(['A', 'B'], ['x'.repeat(10), 'y'.repeat(20)]));
    // A: longest word 10 + 1; B: 20 + 1.
    expect(widths[0]).toBeCloseTo(11 / 32);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });
  it('never breaks the word of a cell or of a head, which carries its number', () => {
    const [first = 0, second = 0] = columnWidths(table(['Class', 'Sub-cluster'], ['no class', 'Services']));
    // 'Class' + 3 is more than half its texts; 'Sub-cluster' takes the mean of its longest (11) and its mean (9.5).
    expect(first / second).toBeCloseTo(8 / 10.25);
  });
  it('gives a long text no more than 34 letters and an empty column no less than 6', () => {
    const [wide = 0, narrow = 0] = columnWidths(table(['A', 'B'], ['many words '.repeat(20), '']));
    expect(wide / narrow).toBeCloseTo(34 / 6);
  });
  it('cuts what is wanted beyond the words where a line is full, never a word', () => {
    const long = 'eight words of a rather long text here';
    const shares = columnWidths(table(['A', 'B', 'C', 'Class'], [long, long, long, 'no class']), 50);
    // 'rather' is 6 + 1 letters; 'Class' + 3 is 8: 29 letters of words, and a line of 50 holds them.
    expect((shares[3] ?? 0) * 50).toBeCloseTo(8);
    expect((shares[0] ?? 0) * 50).toBeCloseTo(14);
  });
});
