import { csvLine } from './csv-line';
import type { Sheet } from './sheet';

/** A sheet as CSV (RFC 4180, UTF-8 with its mark): heads, rows, an empty line, then title and source, one line each. One without a title is its rows alone, as another program reads them. */
export const sheetCsv = ({ title, columns, rows, source }: Sheet): string =>
  `\ufeff${[columns, ...rows, ...(title === '' ? [] : [[], [title], ...source.map((line) => [line])])].map(csvLine).join('')}`;
