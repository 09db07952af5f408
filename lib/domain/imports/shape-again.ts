import type { Crosstab } from './crosstab';

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Cells picked once, for another file of the same make. A year that was said for the whole sheet was that file's: the next one's is the
 * only year its name holds, else it must be said again.
 */
export function shapeAgain(shape: Crosstab, { sheet, fileName }: { sheet: string; fileName: string }): Crosstab {
  const years = [...new Set(fileName.match(YEARS) ?? [])];
  const period = shape.fixed.period === '' ? '' : years.length === 1 ? (years[0] ?? '') : '';
  return { ...shape, sheet, fixed: { ...shape.fixed, period } };
}
