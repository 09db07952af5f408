import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLayout } from '@/lib/domain/sheet/group-layout';

describe('the lines of a grouped list', () => {
  it('are heads, each followed by its rows unless it is closed', () => {
    const layout = groupLayout([2, 1, 3], 6, new Set([1]));
    expect(Array.from({ length: layout.lines }, (_, at) => layout.lineAt(at))).toEqual([{ head: 0 }, { row: 0 }, { row: 1 }, { head: 1 }, { head: 2 }, { row: 3 }, { row: 4 }, { row: 5 }]);
    expect([0, 1, 2, 3, 5].map(layout.lineOf)).toEqual([1, 2, -1, 5, 7]);
  });

  it('are the rows themselves without groups', () => {
    const layout = groupLayout([], 4, new Set());
    expect([layout.lines, layout.lineAt(3), layout.lineOf(2)]).toEqual([4, { row: 3 }, 2]);
  });

  it('lead back to the row they show, whatever is closed and however many rows have no group', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }), fc.nat(5), fc.array(fc.nat(11)), (counts, further, closed) => {
      const layout = groupLayout(counts, counts.reduce((sum, count) => sum + count, 0) + further, new Set(closed));
      for (let line = 0; line < layout.lines; line += 1) {
        const at = layout.lineAt(line);
        if ('row' in at) expect(layout.lineOf(at.row)).toBe(line);
      }
    }));
  });
});
