/** How many rows a page shows of a long ranking until all are asked for. */
export const FEW_ROWS = 25;

/** The first rows of a ranking and, wherever it stands, the one that is selected; all of them where they are asked for, or few. */
export function leadingRows<Row>(rows: readonly Row[], all: boolean, isSelected: (row: Row) => boolean): readonly Row[] {
  if (all || rows.length <= FEW_ROWS) return rows;
  return rows.filter((row, at) => at < FEW_ROWS || isSelected(row));
}
