import type { BlockOf } from './block';

const MOST_LETTERS = 34;
const LEAST_LETTERS = 6;
/** The longest word of a head stays whole, with its number. */
const HEAD_ROOM = 3;
/** Letters that stand side by side in a table as wide as a sheet of paper. */
const LINE_LETTERS = 88;

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]/).map((word) => word.length));
const sum = (letters: readonly number[]): number => letters.reduce((total, one) => total + one, 0);

/**
 * Shares of a table's width by what its columns hold, summing to 1. Each column takes its longest word, and would like half its longest
 * text (between 6 and 34 letters). Where a line of `room` letters cannot hold what all would like, words stay whole and only what is
 * wanted beyond them is cut.
 */
export function columnWidths({ columns, rows }: Pick<BlockOf<'table'>, 'columns' | 'rows'>, room = LINE_LETTERS): number[] {
  const letters = columns.map(({ label }, at) => {
    const lengths = [label.length, ...rows.map((cells) => cells[at]?.text.length ?? 0)];
    const word = Math.max(LEAST_LETTERS, longestWord(label) + HEAD_ROOM, ...rows.map((cells) => longestWord(cells[at]?.text ?? '') + 1));
    const least = Math.min(MOST_LETTERS, word);
    return { least, wanted: Math.min(MOST_LETTERS, Math.max(least, (Math.max(...lengths) + sum(lengths) / lengths.length) / 2)) };
  });
  const least = sum(letters.map((one) => one.least));
  const wanted = sum(letters.map((one) => one.wanted));
  const given = wanted <= room || wanted === least ? 1 : Math.max(0, room - least) / (wanted - least);
  const widths = letters.map((one) => one.least + given * (one.wanted - one.least));
  const all = sum(widths);
  return widths.map((one) => one / all);
}
