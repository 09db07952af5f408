// What a spreadsheet takes for a formula, also behind white space or a byte order mark; the full-width forms count as well.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** An international telephone number with a space after its country code: no spreadsheet can reckon it, so it stays as it is. */
const TELEPHONE = /^\+\d{1,3} [\d ().-]*\d(?: ?(?:x|ext\.?) ?\d+)?$/i;
const MARKED = /^'+/;

/**
 * A text as a cell of a CSV file: what a spreadsheet would run as a formula gets an apostrophe in front, and so does what already begins
 * with apostrophes before a formula, so that `unguardCell` gives back every text as it was. "+1 250 562-1234" stays as it is.
 */
export const guardCell = (text: string): string =>
  (FORMULA.test(text) && !TELEPHONE.test(text)) || (text.startsWith("'") && FORMULA.test(text.replace(MARKED, ''))) ? `'${text}` : text;

/** The text a guarded cell stands for: one apostrophe before a formula is taken off. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.replace(MARKED, '')) ? cell.slice(1) : cell);
