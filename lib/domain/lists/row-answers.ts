import type { ListWord } from './list-word';

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

/** What is meant by the words of a list, by column and text. */
export const meaningOf = (words: readonly ListWord[]): ((column: number, text: string) => string | undefined) => {
  const meant = new Map(words.map(({ column, was, value }) => [`${column} ${was}`, value]));
  return (column, text) => meant.get(`${column} ${text}`);
};

/** What was said of a row, and what is meant by the words in its cells; what was said of the row alone counts. */
export const answersWithWords = (cells: readonly string[], said: RowAnswers, columns: readonly number[], meant: ReturnType<typeof meaningOf>): RowAnswers => {
  const own = columns.flatMap((column): [string, string][] => {
    const value = meant(column, cells[column] ?? '');
    return value === undefined ? [] : [[`cell:${column}`, value]];
  });
  return own.length === 0 ? said : new Map([...own, ...said]);
};
