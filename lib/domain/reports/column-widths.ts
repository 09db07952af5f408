import type { BlockOf } from './block';

const MOST_LETTERS = 34;
const LEAST_LETTERS = 6;
/** The longest word of a head stays whole, with its number. */
const HEAD_ROOM = 3;

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]/).map((word) => word.length));

/** Shares of a table's width by what its columns hold, summing to 1: half the longest text counts, between 6 and 34 letters, and never less than the longest word. */
export function columnWidths({ columns, rows }: Pick<BlockOf<'table'>, 'columns' | 'rows'>): number[] {
  const letters = columns.map(({ label }, at) => {
    const lengths = [label.length, ...rows.map((cells) => cells[at]?.text.length ?? 0)];
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    const word = Math.max(longestWord(label) + HEAD_ROOM, ...rows.map((cells) => longestWord(cells[at]?.text ?? '') + 1));
    return Math.min(MOST_LETTERS, Math.max(LEAST_LETTERS, word, (Math.max(...lengths) + mean) / 2));
  });
  const all = letters.reduce((sum, one) => sum + one, 0);
  return letters.map((one) => one / all);
}
