import { describe, expect, it } from 'vitest';
import { mendedCells, NO_ANSWERS } from '@/lib/domain/lists/row-answers';

describe('the cells of a row with those that were mended', () => {
  it('are the ones of the file with the answers in their places', () => {
    expect(mendedCells(['a', 'b'], new Map([['cell:1', 'B'], ['cell:3', 'D'], ['skip', '']]))).toEqual(['a', 'B', '', 'D']);
  });

  it('are the file itself where nothing was said', () => {
    const cells = ['a'];
    expect(mendedCells(cells, NO_ANSWERS)).toBe(cells);
  });
});
