import { missing, type Measured } from '../indicators/measured';

/**
 * Figures that add up to one another (regions to the province, parts to a whole), as they may be printed side by side: where exactly one
 * is suppressed by its publisher, it could be solved from the others, so the smallest known one is withheld too (`would-disclose`).
 * `weightOf` is what is added up; a figure whose weight is not known is never the smallest. Returns the rows with their figure replaced.
 */
export function protectOneGap<R>(rows: readonly R[], figureOf: (row: R) => Measured, weightOf: (row: R) => number | null, withFigure: (row: R, figure: Measured) => R): R[] {
  const gaps = rows.filter((row) => figureOf(row).value === null);
  const suppressed = gaps.filter((row) => { const figure = figureOf(row); return figure.value === null && figure.reason === 'suppressed'; });
  if (gaps.length !== 1 || suppressed.length !== 1) return [...rows];
  const known = rows.filter((row) => figureOf(row).value !== null);
  const [least] = [...known].sort((a, b) => (weightOf(a) ?? Infinity) - (weightOf(b) ?? Infinity));
  return rows.map((row) => (row === least ? withFigure(row, missing('would-disclose')) : row));
}
