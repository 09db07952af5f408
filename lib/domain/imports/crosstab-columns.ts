import type { Crosstab, CrosstabRole } from './crosstab';

export type FigureColumn = { readonly column: number; readonly mark: number | null; readonly says: readonly { is: CrosstabRole; name: string; text: string }[] };
export type CrosstabColumns = {
  /** A name for every column, for messages: the texts above it. */
  readonly header: readonly string[];
  readonly shape: Crosstab;
  readonly figures: readonly FigureColumn[];
  /** Records before the first row of figures. */
  readonly dataFrom: number;
  /** Other dimensions, in columns and rows, by name. */
  readonly dimensions: readonly string[];
  readonly scaleText: string;
  /** Title lines above the table. */
  readonly titles: readonly string[];
  readonly legacy: boolean;
};

const plain = (text: string | undefined) => (text ?? '').trim();

/** A merged heading stands over all its columns: an empty cell says what the last one before it says. */
const filled = (row: readonly string[], from: number, width: number) => {
  let last = '';
  return Array.from({ length: width }, (_, index) => {
    if (index < from) return plain(row[index]);
    last = plain(row[index]) || last;
    return last;
  });
};

/** The heading of a column of labels: the lowest text above its cells. */
export const labelText = (headings: readonly (readonly string[])[], column: number): string =>
  headings.map((row) => plain(row[column])).findLast((text) => text !== '') ?? '';

/** The columns of a crosstab from its shape and the records above the figures; a column without a heading of its own holds the marks of the one before. */
export function crosstabColumns(shape: Crosstab, head: readonly (readonly string[])[], legacy = false): CrosstabColumns {
  const from = shape.firstColumn - 1;
  const rows = shape.headings.map(({ row, is }) => ({ is, cells: head[row - 1] ?? [] }));
  const width = Math.max(from, ...rows.map(({ cells }) => cells.length));
  const bottom = rows.filter(({ is }) => is !== 'unit').at(-1)?.cells ?? [];
  const texts = rows.map(({ is, cells }) => ({ is, name: plain(cells[0]) || plain(cells[from - 1]), cells: filled(cells, from, width) }));
  const figures: FigureColumn[] = [];
  for (let column = from; column < width; column += 1) {
    const last = figures.at(-1);
    if (plain(bottom[column]) !== '') figures.push({ column, mark: null, says: texts.map(({ is, name, cells }) => ({ is, name, text: cells[column] ?? '' })) });
    else if (last && last.mark === null && last.column === column - 1) figures[figures.length - 1] = { ...last, mark: column };
  }
  if (rows.length === 0) {
    // Everything is said by labels and by what is fixed: the columns of figures are only one.
    figures.push({ column: from, mark: null, says: [] });
  }
  const firstHeading = Math.min(shape.firstRow, ...shape.headings.map(({ row }) => row));
  const around = head.slice(firstHeading - 1, shape.firstRow - 1);
  const labelNames = new Map(shape.labels.map(({ column }) => [column - 1, labelText(around, column - 1) || `column ${column}`]));
  const says = new Map(figures.map(({ column, says: all }) => [column, all.map(({ text }) => text).filter(Boolean).join(', ')]));
  return {
    shape, figures, legacy,
    dataFrom: shape.firstRow - 1,
    header: Array.from({ length: Math.max(width, from + 1) }, (_, index) => labelNames.get(index) ?? says.get(index) ?? ''),
    dimensions: [
      ...shape.labels.filter(({ is }) => is === 'other').map(({ column }) => labelNames.get(column - 1) ?? ''),
      ...texts.filter(({ is }) => is === 'other').map(({ name }, at) => name || `heading ${at + 1}`),
    ],
    scaleText: head.slice(0, shape.firstRow - 1).map((row) => row.join(',')).filter((text) => /x 1[ ,]?000|thousand|millier|million/i.test(text)).join(' '),
    titles: head.slice(0, firstHeading - 1).map((row) => row.map(plain).filter(Boolean).join(', ')).filter(Boolean),
  };
}
