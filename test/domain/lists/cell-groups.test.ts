import { describe, expect, it } from 'vitest';
import { cellGroups, columnsToMend } from '@/lib/domain/lists/cell-groups';

const cell = (column: number, value: string) => ({ kind: 'cell', column, value, says: `no ${value}` }) as const;

describe('the cells of a list to be mended', () => {
  it('stand once for each text of a column, the most frequent first, equals in the order of the list', () => {
    const rows = [{ line: 2, findings: [cell(1, 'soon')] }, { line: 3, findings: [cell(0, 'x'), cell(1, 'x')] }, { line: 9, findings: [cell(1, 'x')] }];
    expect(cellGroups(rows)).toEqual([
      { column: 1, value: 'x', says: 'no x', lines: [3, 9] }, { column: 1, value: 'soon', says: 'no soon', lines: [2] }, { column: 0, value: 'x', says: 'no x', lines: [3] },
    ]);
  });

  it('are not what asks or differs', () => {
    expect(cellGroups([{ line: 2, findings: [{ kind: 'which', record: 'person', name: 'Ana', candidates: [] }] }])).toEqual([]);
  });

  it('are counted by column, that with most rows first', () => {
    const group = (column: number, value: string, ...lines: number[]) => ({ column, value, says: '', lines });
    expect(columnsToMend([group(1, 'a', 2, 3), group(4, 'x', 2), group(4, 'y', 3), group(4, 'z', 9)])).toEqual([{ column: 4, texts: 3, rows: 3 }, { column: 1, texts: 1, rows: 2 }]);
  });
});
