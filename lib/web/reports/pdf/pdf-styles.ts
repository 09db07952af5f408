import 'server-only';
import type { CustomTableLayout, Style } from 'pdfmake';
import { PAPER_INKS as ink } from '../paper-inks';

/** Points on Letter paper between margins: 612 - 2 * 54. */
export const PAGE_WIDTH = 504;

/** Body 9.5, titles in the serif. */
export const STYLES = {
  title: { font: 'Serif', bold: true, fontSize: 24, lineHeight: 1, margin: [0, 0, 0, 8] },
  lead: { font: 'Serif', fontSize: 12.5, color: ink['ink-2'], margin: [0, 0, 60, 12] },
  h2: { font: 'Serif', bold: true, fontSize: 14, margin: [0, 16, 0, 5] },
  h3: { bold: true, fontSize: 10, margin: [0, 10, 0, 3] },
  paragraph: { margin: [0, 0, 0, 7] },
  caption: { bold: true, margin: [0, 2, 0, 3] },
  note: { fontSize: 8, color: ink['ink-3'], margin: [0, 3, 0, 6] },
  head: { fontSize: 8, color: ink['ink-3'] },
  tileLabel: { fontSize: 8, color: ink['ink-3'] },
  tileValue: { font: 'Serif', bold: true, fontSize: 16, lineHeight: 1.1 },
  tileMissing: { fontSize: 8.5, color: ink['ink-3'], margin: [0, 5, 0, 5] },
  tileNote: { fontSize: 8, color: ink['ink-2'] },
  cite: { fontSize: 6, color: ink['ink-3'], bold: false, font: 'Inter' },
  missing: { color: ink['ink-3'] },
  sources: { fontSize: 7.5, color: ink['ink-2'] },
} as const satisfies Record<string, Style>;

/** A line below the head and a finer one below each row. */
export const ROWS: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : line === 1 ? 0.75 : 0.5),
  hLineColor: (line) => (line === 1 ? ink['ink-3'] : ink.line),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export const TILES: CustomTableLayout = {
  hLineWidth: () => 0.75, vLineWidth: () => 0.75, hLineColor: () => ink.line, vLineColor: () => ink.line,
  paddingLeft: () => 8, paddingRight: () => 8, paddingTop: () => 7, paddingBottom: () => 7,
};
