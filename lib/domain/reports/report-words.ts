import type { Block } from './block';
import type { Report } from './report';

const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading': case 'note': return [block.text];
    case 'paragraph': return [block.runs.map(({ text }) => text).join('')];
    case 'list': return block.items.map((item) => item.map(({ text }) => text).join(''));
    case 'tiles': return block.tiles.flatMap(({ label, value, note }) => [label, value.text, note ?? '']);
    case 'table': return [block.title, block.note ?? '', ...block.columns.map(({ label }) => label), ...block.rows.flat().map(({ text }) => text)];
    case 'chart': return [block.title, block.note ?? '', ...(block.chart.form === 'bars' ? block.chart.bars : block.chart.form === 'dots' ? block.chart.dots : block.chart.bubbles).map(({ label }) => label)];
    case 'break': return [];
  }
};

/** Every word of a report, line by line: what a reader of any of its forms could read. */
export const reportWords = ({ title, line, lead, blocks, sources }: Pick<Report, 'title' | 'line' | 'lead' | 'blocks' | 'sources'>): string[] =>
  [title, line, lead.map(({ text }) => text).join(''), ...blocks.flatMap(wordsOf), ...sources.map(({ text }) => text)].filter((text) => text !== '');
