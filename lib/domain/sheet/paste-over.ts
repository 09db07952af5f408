import { spanOf, type Selection } from './selection';

export type Pasted = { row: number; column: number; text: string };

/**
 * Which cell gets which text when a block is pasted: from the first selected cell on; over a selection that is a whole number of blocks high and
 * wide it is repeated, as spreadsheets do (one cell fills them all). What would fall beyond the last row or column is counted in `beyond`.
 */
export const pasteOver = (block: readonly (readonly string[])[], selection: Selection, rows: number, columns: number): { cells: Pasted[]; beyond: number } => {
  const { top, bottom, left, right } = spanOf(selection);
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0) return { cells: [], beyond: 0 };
  const [tall, wide] = [bottom - top + 1, right - left + 1];
  const [down, across] = tall % height === 0 && wide % width === 0 ? [tall, wide] : [height, width];
  const cells: Pasted[] = [];
  let beyond = 0;
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const text = block[y % height]?.[x % width];
      if (text === undefined) continue;
      if (top + y >= rows || left + x >= columns) beyond += 1;
      else cells.push({ row: top + y, column: left + x, text });
    }
  }
  return { cells, beyond };
};
