import { describe, expect, it } from 'vitest';
import { cellGroups } from '@/lib/domain/lists/cell-groups';

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
});
