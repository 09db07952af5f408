import 'server-only';
import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild } from 'docx';
import type { Block, BlockOf } from '@/lib/domain/reports/block';
import { columnWidths } from '@/lib/domain/reports/column-widths';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import type { Run } from '@/lib/domain/reports/run';
import { drawingPicture } from '../../files/drawing-picture';
import { drawingSvg } from '../drawing-svg';
import { OFFICE_SANS } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';

/** Width of the text in twentieths of a point, on Letter with margins of an inch. */
const TEXT_WIDTH = 9360;
const DRAWING_POINTS = 468;
/** Letters of 9.5 points between the margins, less the room around cells. */
const LINE_LETTERS = 78;
/** A table of so many rows goes over the page as a whole. */
const SHORT = 10;
const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);

export const wordRuns = (runs: readonly Run[], sources: readonly NumberedSource[]): TextRun[] => runs.flatMap((run) => {
  const numbers = citeNumbers(run.cites, sources);
  return [
    new TextRun({ text: run.text, bold: run.strong === true, ...(run.missing && { color: hex('ink-3') }) }),
    ...(numbers.length > 0 ? [new TextRun({ text: ` ${numbers.join(', ')}`, superScript: true, color: hex('ink-3') })] : []),
  ];
});

const caption = (text: string) => new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [new TextRun({ text, bold: true })] });
const small = (text: string) => new Paragraph({ spacing: { before: 60, after: 120 }, children: [new TextRun({ text, size: 16, color: hex('ink-3') })] });

const table = (rows: readonly (readonly Run[])[], block: BlockOf<'table'>, sources: readonly NumberedSource[]): Table => {
  const widths = columnWidths(block, LINE_LETTERS).map((share) => Math.round(share * TEXT_WIDTH));
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex('line') };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (children: TextRun[], at: number, keepNext: boolean) => new TableCell({
    width: { size: widths[at] ?? 1000, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 60, right: 60 }, borders: { top: none, left: none, right: none, bottom: line },
    children: [new Paragraph({ keepNext, alignment: block.columns[at]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT, children })],
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: block.columns.map(({ label, cites }, at) => cell(wordRuns([{ text: label, strong: true, cites }], sources), at, true)) }),
      ...rows.map((cells, row) => new TableRow({ cantSplit: true, children: cells.map((one, at) => cell(wordRuns([one], sources), at, rows.length <= SHORT && row < rows.length - 1)) })),
    ],
  });
};

const asTable = ({ tiles }: BlockOf<'tiles'>): BlockOf<'table'> => ({
  kind: 'table', title: '', columns: tiles.map(({ label }) => ({ label, numeric: false })), rows: [tiles.map(({ value }) => value), tiles.map(({ note }) => ({ text: note ?? '' }))],
});

/** One block of a report in a text document; a chart is a vector with a picture beside it for programs that draw none. */
export const wordBlock = async (block: Block, sources: readonly NumberedSource[]): Promise<FileChild[]> => {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ text: block.text, heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })];
    case 'paragraph': return [new Paragraph({ spacing: { after: 140 }, children: wordRuns(block.runs, sources) })];
    case 'list': return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: wordRuns(item, sources) }));
    case 'tiles': { const grid = asTable(block); return [table(grid.rows, grid, sources), new Paragraph('')]; }
    case 'table': return [caption(block.title), table(block.rows, block, sources), ...(block.note ? [small(block.note)] : [new Paragraph({ text: '' })])];
    case 'chart': {
      const drawing = drawChart(block.chart, DRAWING_POINTS);
      const svg = drawingSvg(drawing);
      const picture = await drawingPicture(svg);
      const numbers = citeNumbers(block.cites, sources);
      // Pixels of 96 an inch from points of 72.
      const size = { width: Math.round(drawing.width * 4 / 3), height: Math.round(drawing.height * 4 / 3) };
      return [
        caption(`${block.title}${numbers.length > 0 ? ` [${numbers.join(', ')}]` : ''}`),
        new Paragraph({ children: [new ImageRun({ type: 'svg', data: Buffer.from(drawingSvg(drawing, OFFICE_SANS)), transformation: size, fallback: { type: 'png', data: Buffer.from(picture) }, altText: { name: block.title, title: block.title, description: block.title } })] }),
        ...(block.note ? [small(block.note)] : []),
      ];
    }
    case 'note': return [small(block.text)];
    case 'break': return [new Paragraph({ pageBreakBefore: true, text: '' })];
  }
};
