import { numberedSources } from '@/lib/domain/reports/numbered-sources';
import type { Report } from '@/lib/domain/reports/report';
import { messages } from '@/lib/messages';
import { Cited } from './cited';
import { ReportBlock } from './report-block';

/** A report as a page: the same on screen and on paper. */
export function ReportSheet({ report }: { report: Report }) {
  const { pages: words } = messages.reports;
  const sources = numberedSources(report);
  return (
    <article className="report" aria-labelledby="report-title">
      <header className="report-head"><span>{report.by ?? messages.reports.house}</span><span>{report.line}</span></header>
      {/* The page's own head names it already; on paper this is the title. */}
      <p className="report-title" id="report-title">{report.title}</p>
      {report.lead.length > 0 ? <p className="report-lead"><Cited runs={report.lead} sources={sources} /></p> : null}
      {report.blocks.map((block, at) => <ReportBlock key={at} block={block} sources={sources} />)}
      <footer className="report-sources">
        {sources.length > 0 ? <h2>{words.sources}</h2> : null}
        <ol>
          {sources.map(({ number, text, date, href }) => <li key={number} id={`source-${number}`}>{text} {date}.{href ? <> <a className="no-print" href={href}>{words.sourceLink}</a></> : null}</li>)}
        </ol>
        <p>{report.edition === 'public' ? words.publicEdition : words.internal}{report.sample ? ` ${words.invented}` : ''}</p>
      </footer>
    </article>
  );
}
