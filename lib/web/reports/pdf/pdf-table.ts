import 'server-only';
import type { Content } from 'pdfmake';
import type { BlockOf } from '@/lib/domain/reports/block';
import { columnWidths } from '@/lib/domain/reports/column-widths';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { pdfRuns } from './pdf-runs';
import { PAGE_WIDTH, ROWS } from './pdf-styles';

const GAP = 8;

/** A table whose head stands again on every page it runs over, and never alone at the foot of one. */
export const pdfTable = (block: BlockOf<'table'>, sources: readonly NumberedSource[]): Content[] => {
  const { title, columns, rows, note } = block;
  const alignment = (at: number) => (columns[at]?.numeric ? 'right' as const : 'left' as const);
  const head = columns.map(({ label, cites }, at) => ({ text: pdfRuns([{ text: label, cites }], sources), style: 'head', alignment: alignment(at) }));
  const body = rows.map((cells) => columns.map((_, at) => {
    const cell = cells[at];
    return { text: cell ? pdfRuns([cell], sources) : '', alignment: alignment(at) };
  }));
  return [
    { text: title, style: 'caption', headlineLevel: 3 },
    {
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: columnWidths(block).map((share) => share * PAGE_WIDTH - GAP), body: [head, ...body] },
      layout: ROWS, margin: [0, 0, 0, note ? 0 : 10],
    },
    ...(note ? [{ text: note, style: 'note' }] : []),
  ];
};
