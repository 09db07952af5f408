import type { CrosstabColumns, FigureColumn } from './crosstab-columns';
import type { CrosstabRole } from './crosstab';

export type CrosstabCell = {
  readonly figure: FigureColumn;
  readonly says: Readonly<Partial<Record<CrosstabRole, string>>>;
  /** Members of the other dimensions, by name. */
  readonly members: Readonly<Record<string, string>>;
  readonly value: string;
  readonly mark: string;
};
export type CrosstabRow = { kind: 'note'; text: string } | { kind: 'figures'; cells: readonly CrosstabCell[] };

const ENDS_THE_FIGURES = /^(footnotes?|notes?|symbol legend|standard symbols?|legend|corrections?|sources?|how to cite|renvois|notes? de bas de page|légende|comment citer)\b/i;
// Numbers of footnotes are glued to words: 'Total, all industries 7', 'Mining [21] 3, 5'.
const MAP_LINK = /\s*\((map|carte)\)$/i;
const FOOTNOTE_NUMBERS = /(?<=[\p{L})\]])\s+\d{1,2}(\s*,?\s+\d{1,2})*$/u;

/** Takes the records of a crosstab in order, from the first row of figures on: what each cell says, or the text of a note below them. */
export function crosstabRows({ shape, figures, dimensions, legacy }: CrosstabColumns): (record: readonly string[]) => CrosstabRow {
  const held = new Map<number, string>();
  let ended = false;
  const clean = (text: string) => (legacy ? text.trim().replace(FOOTNOTE_NUMBERS, '').replace(MAP_LINK, '') : text.trim());
  const said = (record: readonly string[]) => {
    const lastLabel = Math.max(0, ...shape.labels.map(({ column }) => column));
    return shape.labels.map(({ column, is }) => {
      const text = clean(record[column - 1] ?? '');
      if (text !== '') held.set(column, text);
      return { is, text: text === '' && (column < lastLabel || shape.labels.length > 1) ? (held.get(column) ?? '') : text };
    });
  };

  return (record) => {
    const note = { kind: 'note' as const, text: record.map((cell) => cell.trim()).filter(Boolean).join(' ') };
    ended ||= legacy && ENDS_THE_FIGURES.test(record.find((cell) => cell.trim() !== '')?.trim() ?? '') && !figures.some(({ column }) => /\d/.test(record[column] ?? '') && column > 1);
    if (ended || figures.every(({ column, mark }) => (record[column] ?? '').trim() === '' && (mark === null || (record[mark] ?? '').trim() === ''))) return note;
    const labels = said(record);
    const others = labels.filter(({ is }) => is === 'other').map(({ text }) => text);
    return {
      kind: 'figures',
      cells: figures.map((figure) => {
        const all = [...labels, ...figure.says.map(({ is, text }) => ({ is, text: clean(text) }))];
        const headingOthers = figure.says.filter(({ is }) => is === 'other').map(({ text }) => clean(text));
        return {
          figure,
          says: Object.fromEntries([...Object.entries(shape.fixed).filter(([, text]) => text !== ''), ...all.map(({ is, text }) => [is, text])]),
          members: Object.fromEntries(dimensions.map((name, at) => [name, [...others, ...headingOthers][at] ?? ''])),
          value: record[figure.column] ?? '',
          mark: figure.mark === null ? '' : (record[figure.mark] ?? ''),
        };
      }),
    };
  };
}
