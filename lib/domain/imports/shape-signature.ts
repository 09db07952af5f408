import { fold } from '@/lib/domain/register/fold';

const ROWS = 12;
const LONGEST = 1000;
const YEAR = /\b(19|20)\d{2}\b/g;

/**
 * What sets the make of a sheet apart: the words of its first rows, without years and figures. Next year's file of the same make has the
 * same signature, so that cells picked once are found again. '' for a sheet without words.
 */
export function shapeSignature(head: readonly (readonly string[])[]): string {
  const words = head.slice(0, ROWS).flatMap((record, row) =>
    record.flatMap((cell, column) => {
      const text = fold(cell.replace(YEAR, ' '));
      return /\p{L}/u.test(text) ? [`${row + 1}.${column + 1} ${text}`] : [];
    }));
  return words.join('; ').slice(0, LONGEST);
}
