import 'server-only';
import type { Content } from 'pdfmake';
import type { BlockOf } from '@/lib/domain/reports/block';
import { columnWidths } from '@/lib/domain/reports/column-widths';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { pdfRuns } from './pdf-runs';
import { PAGE_WIDTH, ROWS } from './pdf-styles';

const GAP = 8;
/** Mean width of a letter of the body in points. */
const LETTER = 5.1;
/** A table of so many rows goes over the page as a whole. */
export const SHORT = 10;

/** A table with its title: a short one is never parted, a long one says its head again on every page and begins on none alone. */
export const pdfTable = (block: BlockOf<'table'>, sources: readonly NumberedSource[]): Content[] => {
  const { title, columns, rows, note } = block;
  // Words that follow figures keep away from them: those end at the right, these begin at the left.
  const placed = (at: number) => (columns[at]?.numeric ? { alignment: 'right' as const } : { alignment: 'left' as const, ...(columns[at - 1]?.numeric && { margin: [GAP, 0, 0, 0] as [number, number, number, number] }) });
  const head = columns.map(({ label, cites }, at) => ({ text: pdfRuns([{ text: label, cites }], sources), style: 'head', ...placed(at) }));
  const body = rows.map((cells) => columns.map((_, at) => {
    const cell = cells[at];
    return { text: cell ? pdfRuns([cell], sources) : '', ...placed(at) };
  }));
  const room = (PAGE_WIDTH - columns.length * GAP) / LETTER;
  const content: Content[] = [
    { text: title, style: 'caption', headlineLevel: 3 },
    {
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: columnWidths(block, room).map((share) => share * (PAGE_WIDTH - columns.length * GAP)), body: [head, ...body] },
      layout: ROWS, margin: [0, 0, 0, note ? 0 : 10],
    },
    ...(note ? [{ text: note, style: 'note' }] : []),
  ];
  return rows.length <= SHORT ? [{ unbreakable: true, stack: content }] : content;
};
