import 'server-only';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { numberedSources } from '@/lib/domain/reports/numbered-sources';
import type { Report } from '@/lib/domain/reports/report';
import { messages } from '@/lib/messages';
import { locale } from '@/lib/messages/locale';
import { PAPER_INKS as ink } from '../paper-inks';
import { pdfBlocks } from './pdf-blocks';
import { createPdf } from './pdf-maker';
import { pdfRuns } from './pdf-runs';
import { PAGE_WIDTH, STYLES } from './pdf-styles';

const SIDE = 54;

/** A report as a PDF: titled, in its language, with embedded letters and charts as vectors. The same report makes the same pages. */
export const reportPdf = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const { pages: words } = messages.reports;
  const house = report.by ?? messages.reports.house;
  const sources = numberedSources(report);
  const made = new Date(`${report.asOf}T12:00:00Z`);
  const rule = (y: number) => ({ canvas: [{ type: 'line' as const, x1: 0, y1: y, x2: PAGE_WIDTH, y2: y, lineWidth: 0.75, lineColor: ink.line }] });
  const definition: TDocumentDefinitions = {
    pageSize: 'LETTER', pageMargins: [SIDE, 64, SIDE, SIDE], language: locale, version: '1.7', displayTitle: true,
    info: { title: report.title, subject: report.line, author: house, creator: house, producer: house, creationDate: made, modDate: made },
    defaultStyle: { font: 'Inter', fontSize: 9.5, lineHeight: 1.2, color: ink.ink }, styles: STYLES,
    header: { margin: [SIDE, 34, SIDE, 0], stack: [{ columns: [{ text: house, style: 'head' }, { text: report.line, style: 'head', alignment: 'right' }] }, rule(6)] },
    footer: (page, pages) => ({ text: words.page(page, pages), style: 'head', alignment: 'right', margin: [SIDE, 16, SIDE, 0] }),
    // A heading goes over the page with what it heads, and so do several under one another.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) => node.headlineLevel !== undefined && getFollowingNodesOnPage().every(({ headlineLevel }) => headlineLevel !== undefined),
    content: [
      { text: report.title, style: 'title' },
      ...(report.lead.length > 0 ? [{ text: pdfRuns(report.lead, sources), style: 'lead' }] : []),
      ...pdfBlocks(report.kind === 'deck' ? report.blocks.filter(({ kind }) => kind !== 'break') : report.blocks, sources),
      { ...rule(0), margin: [0, 18, 0, 8] },
      { text: words.sources, style: 'h3', headlineLevel: 2, outline: true },
      ...sources.map(({ number, text, date }) => ({ text: `${number}. ${text} ${date}.`, style: 'sources', margin: [0, 0, 0, 2] as [number, number, number, number] })),
      { text: `${report.edition === 'public' ? words.publicEdition : words.internal}${report.sample ? ` ${words.invented}` : ''}`, style: 'sources', margin: [0, 4, 0, 0] },
    ],
  };
  return new Uint8Array(await createPdf(definition).getBuffer());
};
