/**
 * What a person said of one row, by what was asked: `skip`; `cell:4` with the text the cell should hold; `which:organization` with an id,
 * 'line:12', 'new' or 'skip'; `take:organization.website` with 'keep' or 'take'.
 */
export type RowAnswers = ReadonlyMap<string, string>;

export const NO_ANSWERS: RowAnswers = new Map();

/** The cells of a row with those that were mended. */
export const mendedCells = (cells: readonly string[], answers: RowAnswers): readonly string[] => {
  if (answers.size === 0) return cells;
  const mended = [...cells];
  for (const [key, value] of answers) {
    const [, column] = /^cell:(\d{1,3})$/.exec(key) ?? [];
    if (column === undefined) continue;
    while (mended.length <= Number(column)) mended.push('');
    mended[Number(column)] = value;
  }
  return mended;
};
