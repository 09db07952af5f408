import { describe, expect, it } from 'vitest';
import { pasteOver } from '@/lib/domain/sheet/paste-over';

const at = (row: number, column: number, toRow = row, toColumn = column) => ({ from: { row, column }, to: { row: toRow, column: toColumn } });
const told = ({ cells, beyond }: ReturnType<typeof pasteOver>) => [cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' '), beyond];

describe('a block pasted over cells', () => {
  it('begins at the first selected cell', () => {
    expect(told(pasteOver([['a', 'b'], ['c', 'd']], at(1, 1), 9, 9))).toEqual(['1,1=a 1,2=b 2,1=c 2,2=d', 0]);
  });

  it('fills a selection that is a whole number of blocks, also one drawn upwards', () => {
    expect(told(pasteOver([['x']], at(3, 2, 1, 2), 9, 9))).toEqual(['1,2=x 2,2=x 3,2=x', 0]);
    expect(told(pasteOver([['a', 'b']], at(0, 0, 1, 1), 9, 9))).toEqual(['0,0=a 0,1=b 1,0=a 1,1=b', 0]);
    expect(told(pasteOver([['a'], ['b']], at(0, 0, 2, 0), 9, 9))).toEqual(['0,0=a 1,0=b', 0]);
  });

  it('counts what falls beyond the list', () => {
    expect(told(pasteOver([['a', 'b'], ['c', 'd']], at(8, 8), 9, 9))).toEqual(['8,8=a', 3]);
    expect(told(pasteOver([], at(0, 0), 9, 9))).toEqual(['', 0]);
  });
});
