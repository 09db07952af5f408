/** A row as one line of text, for whether it is the row of headings once more: sheets that were printed repeat it on every page. */
export const wordsOfRow = (cells: readonly string[]): string => cells.map((cell) => cell.trim().replace(/\s+/g, ' ')).join('\t').trim();
