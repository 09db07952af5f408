import { guardCell } from './guarded-cell';

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = guardCell(value);
  return /[",;\r\n\t]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** One line of a CSV file (RFC 4180, with CRLF). A text a spreadsheet would run as a formula gets an apostrophe in front (guardCell). */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;
