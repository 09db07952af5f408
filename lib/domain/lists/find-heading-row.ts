import { recogniseHeading } from './recognise-heading';

export const ROWS_LOOKED_AT = 30;

/**
 * Which of the first rows holds the headings: the one with most cells that name a field (two at least, or the whole of a row of one
 * cell), the first of equals. -1 where none does: the list begins with its records, or calls its columns otherwise.
 */
export const findHeadingRow = (rows: readonly (readonly string[])[]): number => {
  let best = { at: -1, found: 0 };
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, at) => {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const found = new Set(row.flatMap((cell) => (cell.length <= 80 ? recogniseHeading(cell) ?? [] : []))).size;
    if (found > best.found && (found >= 2 || found === filled)) best = { at, found };
  });
  return best.at;
};
