import 'server-only';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { chaptersOf } from '@/lib/domain/reports/chapters-of';
import { numberedSources } from '@/lib/domain/reports/numbered-sources';
import type { Report } from '@/lib/domain/reports/report';
import { messages } from '@/lib/messages';
import { locale } from '@/lib/messages/locale';
import { PdfBlock } from './pdf-block';
import { PdfRuns } from './pdf-runs';
import { styles } from './pdf-styles';
import { registerFonts } from './register-fonts';

/** A report as a PDF: titled, in its language, with embedded letters and charts as vectors. The same report makes the same pages. */
export const reportPdf = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  registerFonts();
  const { pages: words, house } = messages.reports;
  const sources = numberedSources(report);
  const chapters = chaptersOf(report.blocks, 1);
  const made = new Date(`${report.asOf}T12:00:00Z`);
  const document = (
    <Document title={report.title} subject={report.line} author={house} creator={house} producer={house} language={locale} creationDate={made} modificationDate={made}>
      {chapters.map((blocks, chapter) => (
        <Page key={chapter} size="LETTER" style={styles.page}>
          <View style={styles.head} fixed><Text>{house}</Text><Text>{report.line}</Text></View>
          {chapter === 0 ? <Text style={styles.title}>{report.title}</Text> : null}
          {chapter === 0 && report.lead.length > 0 ? <Text style={styles.lead}><PdfRuns runs={report.lead} sources={sources} /></Text> : null}
          {blocks.map((block, at) => <PdfBlock key={at} block={block} sources={sources} />)}
          {chapter === chapters.length - 1 ? (
            <View style={styles.sources}>
              {sources.map(({ number, text, date }) => <Text key={number} style={{ marginBottom: 2 }}>{number}. {text} {date}.</Text>)}
              <Text style={{ marginTop: 4 }}>{report.edition === 'public' ? words.publicEdition : words.internal}{report.sample ? ` ${words.invented}` : ''}</Text>
            </View>
          ) : null}
          <Text style={styles.foot} fixed render={({ pageNumber, totalPages }) => words.page(pageNumber, totalPages)} />
        </Page>
      ))}
    </Document>
  );
  return new Uint8Array(await renderToBuffer(document));
};
