import { describe, expect, it } from 'vitest';
import { answersWithWords, meaningOf, mendedCells, NO_ANSWERS } from '@/lib/domain/lists/row-answers';

describe('the cells of a row with those that were mended', () => {
  it('are the ones of the file with the answers in their places', () => {
    expect(mendedCells(['a', 'b'], new Map([['cell:1', 'B'], ['cell:3', 'D'], ['skip', '']]))).toEqual(['a', 'B', '', 'D']);
  });

  it('are the file itself where nothing was said', () => {
    const cells = ['a'];
    expect(mendedCells(cells, NO_ANSWERS)).toBe(cells);
  });

  it('are joined by what is meant by the words of its cells; what was said of the row alone counts', () => {
    const meant = meaningOf([{ column: 1, heading: 'type', was: 'Friends', value: 'Company' }]);
    expect(answersWithWords(['Alder', 'Friends'], NO_ANSWERS, [1], meant)).toEqual(new Map([['cell:1', 'Company']]));
    expect(answersWithWords(['Alder', 'Friends'], new Map([['cell:1', 'Bank']]), [1], meant).get('cell:1')).toBe('Bank');
    expect(answersWithWords(['Friends', 'Rivals'], NO_ANSWERS, [1], meant)).toBe(NO_ANSWERS);
  });
});
