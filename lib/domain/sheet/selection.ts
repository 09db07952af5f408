export type Place = { row: number; column: number };
/** From where it was begun to where it was drawn, both included. */
export type Selection = { from: Place; to: Place };

export const spanOf = ({ from, to }: Selection) => ({
  top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column), right: Math.max(from.column, to.column),
});

export const holdsPlace = (selection: Selection, { row, column }: Place): boolean => {
  const { top, bottom, left, right } = spanOf(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
};
