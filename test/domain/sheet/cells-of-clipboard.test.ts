import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOfClipboard } from '@/lib/domain/sheet/cells-of-clipboard';
import { clipboardText } from '@/lib/domain/sheet/clipboard-text';

describe('cells on the clipboard', () => {
  it('come back as they went, whatever stands in them', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\t\n" a]{0,6}$/));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(cellsOfClipboard(clipboardText(rows), 1000)).toEqual(rows.map((row) => row.map((one) => one.replaceAll('\r\n', '\n'))));
    }));
  });

  it('are read as a spreadsheet writes them: a line end after the last row, quotes round tabs, line ends and quotes', () => {
    expect(cellsOfClipboard('a\tb\r\n"two\r\nlines"\t"say ""so"""\r\n', 10)).toEqual([['a', 'b'], ['two\nlines', 'say "so"']]);
    expect(cellsOfClipboard('"5" pipe\tsize 3"', 10)).toEqual([['"5" pipe', 'size 3"']]);
    expect(cellsOfClipboard('"open', 10)).toEqual([['"open']]);
    expect(cellsOfClipboard('', 10)).toEqual([['']]);
  });

  it('are not read when there are more than fit', () => {
    expect(cellsOfClipboard('a\tb\tc', 2)).toBeNull();
  });
});
