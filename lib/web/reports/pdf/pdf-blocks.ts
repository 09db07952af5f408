import 'server-only';
import type { Content } from 'pdfmake';
import type { Block, BlockOf } from '@/lib/domain/reports/block';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { drawingSvg } from '../drawing-svg';
import { pdfRuns } from './pdf-runs';
import { PAGE_WIDTH, TILES } from './pdf-styles';
import { pdfTable, SHORT } from './pdf-table';

const pdfTiles = ({ tiles }: BlockOf<'tiles'>, sources: readonly NumberedSource[]): Content => ({
  table: {
    widths: tiles.map(() => '*'), dontBreakRows: true,
    body: [tiles.map(({ label, value, note }) => ({
      stack: [{ text: label, style: 'tileLabel' }, { text: pdfRuns([value], sources), style: value.missing ? 'tileMissing' : 'tileValue' }, ...(note ? [{ text: note, style: 'tileNote' }] : [])],
    }))],
  },
  layout: TILES, margin: [0, 0, 0, 10],
});

const pdfChart = ({ title, chart, cites, note }: BlockOf<'chart'>, sources: readonly NumberedSource[]): Content => ({
  unbreakable: true, margin: [0, 0, 0, 10],
  stack: [
    { text: pdfRuns([{ text: title, cites }], sources), style: 'caption' },
    { svg: drawingSvg(drawChart(chart, PAGE_WIDTH)), width: PAGE_WIDTH },
    ...(note ? [{ text: note, style: 'note' }] : []),
  ],
});

/** One block of a report on paper. */
const pdfBlock = (block: Block, sources: readonly NumberedSource[]): Content[] => {
  switch (block.kind) {
    case 'heading': return [{ text: block.text, style: block.level === 2 ? 'h2' : 'h3', headlineLevel: block.level, ...(block.level === 2 && { outline: true }) }];
    case 'paragraph': return [{ text: pdfRuns(block.runs, sources), style: 'paragraph' }];
    case 'list': return [{ ul: block.items.map((item) => ({ text: pdfRuns(item, sources), margin: [0, 0, 0, 3] })), margin: [0, 0, 0, 7] }];
    case 'tiles': return [pdfTiles(block, sources)];
    case 'table': return pdfTable(block, sources);
    case 'chart': return [pdfChart(block, sources)];
    case 'note': return [{ text: block.text, style: 'note' }];
    case 'break': return [{ text: '', pageBreak: 'after' }];
  }
};

/** What stays with its heading: a chart, a short table, a short list. */
const stays = (block: Block | undefined): boolean => block?.kind === 'chart' || (block?.kind === 'table' && block.rows.length <= SHORT) || (block?.kind === 'list' && block.items.length <= SHORT);

/** The blocks in their order; a heading keeps the short block it heads on its page. */
export const pdfBlocks = (blocks: readonly Block[], sources: readonly NumberedSource[]): Content[] =>
  blocks.flatMap((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    if (block.kind === 'heading' && after && stays(after)) return [{ unbreakable: true, stack: [...pdfBlock(block, sources), ...pdfBlock(after, sources)] }];
    return before?.kind === 'heading' && stays(block) ? [] : pdfBlock(block, sources);
  });
