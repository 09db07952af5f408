import 'server-only';
import { numberedSources } from '@/lib/domain/reports/numbered-sources';
import type { Report } from '@/lib/domain/reports/report';
import { slidesOf } from '@/lib/domain/reports/slides-of';
import { messages } from '@/lib/messages';
import { OFFICE_SANS, OFFICE_SERIF } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';
import { slideBlock } from './slide-block';
import { BOX } from './slide-box';

const SOURCES_A_SLIDE = 9;
const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);

/** A report as slides with native tables and charts, and its sources at the end. */
export const reportSlides = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const { default: Slides } = await import('pptxgenjs');
  const { pages: words } = messages.reports;
  const house = report.by ?? messages.reports.house;
  const deck = new Slides();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = report.title;
  deck.subject = report.line;
  deck.author = house;
  deck.company = house;
  const sources = numberedSources(report);
  const edition = `${report.edition === 'public' ? words.publicEdition : words.internal}${report.sample ? ` ${words.invented}` : ''}`;

  const first = deck.addSlide();
  first.addText(report.title, { x: BOX.x, y: 2.1, w: BOX.width, h: 1.4, fontFace: OFFICE_SERIF, fontSize: 40, bold: true, color: hex('ink'), margin: 0, valign: 'bottom', fit: 'shrink' });
  first.addText(report.lead.map(({ text }) => text).join(''), { x: BOX.x, y: 3.65, w: BOX.width * 0.8, h: 1.2, fontFace: OFFICE_SERIF, fontSize: 18, color: hex('ink-2'), margin: 0, valign: 'top', fit: 'shrink' });
  first.addShape('line', { x: BOX.x, y: 3.55, w: 1.4, h: 0, line: { color: hex('accent'), width: 2.5 } });
  first.addText(`${report.line}. ${edition}`, { x: BOX.x, y: 6.6, w: BOX.width, h: 0.4, fontFace: OFFICE_SANS, fontSize: 11, color: hex('ink-3'), margin: 0 });

  const content = slidesOf(report.blocks, report.title);
  const begin = (title: string) => {
    const slide = deck.addSlide();
    slide.addText(title, { x: BOX.x, y: 0.45, w: BOX.width, h: 0.7, fontFace: OFFICE_SERIF, fontSize: 26, bold: true, color: hex('ink'), margin: 0, fit: 'shrink' });
    slide.addText(report.line, { x: BOX.x, y: 7.05, w: BOX.width - 1, h: 0.3, fontFace: OFFICE_SANS, fontSize: 9, color: hex('ink-3'), margin: 0 });
    slide.slideNumber = { x: BOX.x + BOX.width - 0.6, y: 7.05, w: 0.6, h: 0.3, fontFace: OFFICE_SANS, fontSize: 9, color: hex('ink-3'), align: 'right' };
    return slide;
  };
  for (const { title, blocks } of content) {
    const slide = begin(title);
    let y = BOX.top;
    for (const block of blocks) y = slideBlock(slide, deck.ChartType, block, sources, y);
  }
  for (let at = 0; at < sources.length; at += SOURCES_A_SLIDE) {
    const texts = sources.slice(at, at + SOURCES_A_SLIDE).map(({ number, text, date }) => ({ text: `${number}. ${text} ${date}.`, options: { breakLine: true, paraSpaceAfter: 5 } }));
    begin(words.sources).addText(texts, { x: BOX.x, y: BOX.top, w: BOX.width, h: BOX.bottom - BOX.top, fontFace: OFFICE_SANS, fontSize: 11, color: hex('ink-2'), margin: 0, valign: 'top', fit: 'shrink' });
  }
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
};
