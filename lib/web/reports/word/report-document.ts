import 'server-only';
import { AlignmentType, Document, Footer, Header, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { numberedSources } from '@/lib/domain/reports/numbered-sources';
import type { Report } from '@/lib/domain/reports/report';
import { messages } from '@/lib/messages';
import { locale } from '@/lib/messages/locale';
import { OFFICE_SANS, OFFICE_SERIF } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';
import { wordBlock, wordRuns } from './word-block';

const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);

// The rule is said: without it some programs take the figure for a fixed height and cut titles and drawings to one line.
const LINES = { line: 290, lineRule: LineRuleType.AUTO };
const TITLE_LINES = { line: 250, lineRule: LineRuleType.AUTO };

/** A report as a text document with true headings, tables and numbered sources, to be worked on further. */
export const reportDocument = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const { pages: words } = messages.reports;
  const house = report.by ?? messages.reports.house;
  const sources = numberedSources(report);
  const blocks = (await Promise.all(report.blocks.map((block) => wordBlock(block, sources)))).flat();
  const small = (text: string) => new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text, size: 16, color: hex('ink-2') })] });
  const document = new Document({
    title: report.title, subject: report.line, creator: house, lastModifiedBy: house,
    styles: {
      default: {
        document: { run: { font: OFFICE_SANS, size: 19, color: hex('ink'), language: { value: locale } }, paragraph: { spacing: LINES } },
        title: { run: { font: OFFICE_SERIF, size: 48, bold: true, color: hex('ink') }, paragraph: { spacing: { after: 160, ...TITLE_LINES } } },
        heading1: { run: { font: OFFICE_SERIF, size: 28, bold: true, color: hex('ink') }, paragraph: { spacing: { before: 320, after: 100 }, keepNext: true } },
        heading2: { run: { font: OFFICE_SANS, size: 21, bold: true, color: hex('ink') }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      },
    },
    sections: [{
      properties: { page: { size: { width: 12240, height: 15840 }, margin: { top: 1440, bottom: 1300, left: 1440, right: 1440 } } },
      headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: `${house}, ${report.line}`, size: 16, color: hex('ink-3') })] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT], size: 16, color: hex('ink-3') })] })] }) },
      children: [
        new Paragraph({ style: 'Title', text: report.title }),
        ...(report.lead.length > 0 ? [new Paragraph({ spacing: { after: 240 }, children: wordRuns(report.lead, sources) })] : []),
        ...blocks,
        new Paragraph({ text: words.sources, style: 'Heading1' }),
        ...sources.map(({ number, text, date }) => small(`${number}. ${text} ${date}.`)),
        small(`${report.edition === 'public' ? words.publicEdition : words.internal}${report.sample ? ` ${words.invented}` : ''}`),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
