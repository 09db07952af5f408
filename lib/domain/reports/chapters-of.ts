import type { Block } from './block';

/** Points a page of Letter paper holds between its margins. */
const PAGE = 674;

/** About how high a block stands on paper, in points. */
const heightOf = (block: Block): number => {
  switch (block.kind) {
    case 'table': return 50 + block.rows.length * 20;
    case 'chart': return block.chart.form === 'bubbles' ? 300 : 60 + (block.chart.form === 'bars' ? block.chart.bars : block.chart.dots).length * 24;
    case 'list': return block.items.length * 30;
    case 'tiles': return 80;
    default: return 40;
  }
};

/**
 * The blocks of a report as flows of paper: a part of level 2 begins a new one (and a new page) once the flow before it has filled more than
 * `most` pages. A short report is one flow. Laying out one long flow takes the square of its pages, many short ones take their sum.
 */
export function chaptersOf(blocks: readonly Block[], most = 2): Block[][] {
  const chapters: Block[][] = [[]];
  let height = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2 && height > most * PAGE) {
      chapters.push([]);
      height = 0;
    }
    chapters.at(-1)?.push(block);
    height += heightOf(block);
  }
  return chapters;
}
