/** The letters a spreadsheet names a column by: 1 is A, 27 is AA. */
export const columnLetters = (column: number): string =>
  column < 1 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
