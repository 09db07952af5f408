import { isMissing, missing, type Measured } from './measured';

export type Cell = { readonly code: string; readonly figure: Measured };

/**
 * Parts of a published total as they may be printed beside it. Where exactly one part is `suppressed` and all others and the
 * total are known, subtraction would give it away: the smallest known part is withheld too (`would-disclose`), and every figure
 * solved from it (LQ, share, contribution) must be computed from what this returns. Other gaps already protect the cell.
 */
export function complementarySuppression(total: Measured, parts: readonly Cell[]): readonly Cell[] {
  const gaps = parts.map(({ figure }) => figure).filter(isMissing);
  const solvable = gaps.length === 1 && gaps[0]?.reason === 'suppressed' && !isMissing(total);
  if (!solvable) return parts;
  const smallest = parts.reduce<Cell | null>(
    (least, cell) => (cell.figure.value !== null && cell.figure.value < (least?.figure.value ?? Infinity) ? cell : least),
    null,
  );
  return parts.map((cell) => (cell === smallest ? { ...cell, figure: missing('would-disclose') } : cell));
}
