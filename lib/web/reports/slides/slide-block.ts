import 'server-only';
import type PptxGenJS from 'pptxgenjs';
import type { Block, BlockOf } from '@/lib/domain/reports/block';
import { columnWidths } from '@/lib/domain/reports/column-widths';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import type { Run } from '@/lib/domain/reports/run';
import { OFFICE_SANS, OFFICE_SERIF } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';
import { BOX } from './slide-box';
import { slideChart } from './slide-chart';

const POINTS = 72;
const LETTER = 0.53;
const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);

const texts = (runs: readonly Run[], sources: readonly NumberedSource[]): PptxGenJS.TextProps[] => runs.flatMap((run) => {
  const numbers = citeNumbers(run.cites, sources);
  return [
    { text: run.text, options: { bold: run.strong === true, color: hex(run.missing ? 'ink-3' : 'ink') } },
    ...(numbers.length > 0 ? [{ text: ` ${numbers.join(', ')}`, options: { superscript: true, color: hex('ink-3') } }] : []),
  ];
});

/** Few rows stand large, many small: a slide is read from the back of a room. */
const sizeOf = ({ rows, columns }: BlockOf<'table'>): number => (rows.length <= 5 ? 17 : rows.length <= 8 ? 15 : 13) - (columns.length > 5 ? 2 : 0);
const MARGIN = 0.09;

const table = (slide: PptxGenJS.Slide, block: BlockOf<'table'>, sources: readonly NumberedSource[], y: number): number => {
  const size = sizeOf(block);
  const border = { type: 'solid' as const, pt: 0.5, color: hex('line') };
  const none = { type: 'none' as const };
  const align = (at: number) => (block.columns[at]?.numeric ? 'right' as const : 'left' as const);
  const head = block.columns.map(({ label, cites }, at) => ({ text: texts([{ text: label, strong: true, cites }], sources), options: { align: align(at), fontSize: size - 2 } }));
  const rows = block.rows.map((cells) => cells.map((cell, at) => ({ text: texts([cell], sources), options: { align: align(at) } })));
  const letters = (BOX.width * POINTS) / (size * LETTER);
  slide.addText(block.title, { x: BOX.x, y, w: BOX.width, h: 0.35, fontFace: OFFICE_SANS, fontSize: 14, bold: true, color: hex('ink'), margin: 0 });
  slide.addTable([head, ...rows], {
    x: BOX.x, y: y + 0.45, w: BOX.width, colW: columnWidths(block, letters - block.columns.length * 2).map((share) => share * BOX.width), fontFace: OFFICE_SANS, fontSize: size, border: [none, none, border, none], margin: [MARGIN, 0.08, MARGIN, 0.08], valign: 'middle',
  });
  if (block.note) slide.addText(block.note, { x: BOX.x, y: BOX.bottom - 0.5, w: BOX.width, h: 0.5, fontFace: OFFICE_SANS, fontSize: 11, color: hex('ink-3'), margin: 0, valign: 'bottom', fit: 'shrink' });
  return BOX.bottom;
};

const tiles = (slide: PptxGenJS.Slide, block: BlockOf<'tiles'>, sources: readonly NumberedSource[], y: number): number => {
  const width = BOX.width / block.tiles.length;
  for (const [at, { label, value, note }] of block.tiles.entries()) {
    const x = BOX.x + at * width;
    slide.addText(label, { x, y, w: width - 0.1, h: 0.3, fontFace: OFFICE_SANS, fontSize: 12, color: hex('ink-3'), margin: 0 });
    slide.addText(texts([value], sources), { x, y: y + 0.3, w: width - 0.1, h: 0.5, fontFace: value.missing ? OFFICE_SANS : OFFICE_SERIF, fontSize: value.missing ? 12 : 24, margin: 0, fit: 'shrink' });
    if (note) slide.addText(note, { x, y: y + 0.8, w: width - 0.15, h: 0.42, valign: 'top', fontFace: OFFICE_SANS, fontSize: 11, color: hex('ink-2'), margin: 0 });
  }
  return y + 1.4;
};

/** Puts a block on a slide from `y` inches on and says where the next may begin. */
export const slideBlock = (slide: PptxGenJS.Slide, charts: typeof PptxGenJS.prototype.ChartType, block: Block, sources: readonly NumberedSource[], y: number): number => {
  const words = { x: BOX.x, y, w: BOX.width, fontFace: OFFICE_SANS, fontSize: 14, color: hex('ink'), margin: 0, valign: 'top' as const };
  switch (block.kind) {
    case 'tiles': return tiles(slide, block, sources, y);
    case 'table': return table(slide, block, sources, y);
    case 'chart': return slideChart(slide, charts, block, sources, y);
    case 'list': {
      const items = block.items.flatMap((item) => texts(item, sources).map((part, at, all) => ({ ...part, options: { ...part.options, ...(at === 0 && { bullet: true }), ...(at === all.length - 1 && { breakLine: true }), paraSpaceAfter: 10 } })));
      slide.addText(items, { ...words, h: BOX.bottom - y, fontSize: block.items.length <= 6 ? 18 : 14, fit: 'shrink' });
      return BOX.bottom;
    }
    case 'paragraph': slide.addText(texts(block.runs, sources), { ...words, h: 0.7 }); return y + 0.8;
    case 'note': slide.addText(block.text, { ...words, h: 0.5, fontSize: 11, color: hex('ink-3') }); return y + 0.55;
    case 'heading': slide.addText(block.text, { ...words, h: 0.4, bold: true }); return y + 0.45;
    case 'break': return y;
  }
};
