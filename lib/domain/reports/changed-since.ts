import type { Block } from './block';
import type { Report } from './report';

export type ChangedFigure = { readonly figure: string; readonly then: string | null; readonly now: string | null };

const figuresIn = (block: Block): [string, string][] => {
  switch (block.kind) {
    case 'tiles': return block.tiles.map(({ label, value }) => [label, value.text]);
    case 'table': return block.rows.flatMap(([head, ...cells]) => cells.map((cell, at): [string, string] => [`${block.title}: ${head?.text ?? ''}, ${block.columns[at + 1]?.label ?? ''}`, cell.text]));
    case 'chart': return block.chart.form === 'bubbles' ? [] : (block.chart.form === 'bars' ? block.chart.bars : block.chart.dots).map(({ label, text }) => [`${block.title}: ${label}`, text]);
    default: return [];
  }
};

/** Every figure by what it is called; one that is told twice is the same figure. */
const figuresOf = ({ blocks }: Pick<Report, 'blocks'>): Map<string, string> => new Map(blocks.flatMap(figuresIn));

/** Figures that differ between a report as it was issued and as it would be made now; null: not there. Words around figures do not count. */
export function changedSince(issued: Pick<Report, 'blocks'>, now: Pick<Report, 'blocks'>): ChangedFigure[] {
  const [then, today] = [figuresOf(issued), figuresOf(now)];
  return [...new Set([...then.keys(), ...today.keys()])].flatMap((figure) => {
    const [before, after] = [then.get(figure) ?? null, today.get(figure) ?? null];
    return before === after ? [] : [{ figure, then: before, now: after }];
  });
}
