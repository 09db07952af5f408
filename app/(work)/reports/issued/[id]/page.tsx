import type { Metadata } from 'next';
import { ChangedTable } from '@/components/reports/changed-table';
import { FileButtons } from '@/components/reports/file-buttons';
import { ReportSheet } from '@/components/reports/report-sheet';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { changedSince } from '@/lib/domain/reports/changed-since';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readIssued } from '@/lib/services/reports/read-issued';
import { ask } from '@/lib/web/ask';
import { filesOf } from '@/lib/web/reports/report-files';
import { madeAgain } from '@/lib/web/reports/made-again';
import { timeZone } from '@/lib/web/time-zone';

type Props = { params: Promise<{ id: string }> };

const { pages, issued: words, kinds, templates } = messages.reports;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await ask(readIssued, await params)).title });

const IssuedPage = async ({ params }: Props) => {
  const { id, kind, subject, title, report, digest, templateNumber, note, issuedAt, by } = await ask(readIssued, await params);
  const now = await madeAgain(kind, subject);
  return (
    <>
      <PageHead
        title={title} crumbs={[{ label: pages.title, href: '/reports' }, { label: kinds[kind].name, href: `/reports/${kind}?${subject}` }]}
        sub={words.as(format.day(format.dayOfInstant(issuedAt, timeZone()), 'year'), by)}
        actions={<><PrintButton /><FileButtons files={filesOf(kind)} href={(file) => `/reports/issued/${id}/file?as=${file}`} /></>}
      />
      <div className="stack">
        <ReportSheet report={report} />
        <Panel className="no-print" title={words.changed}>{now ? <ChangedTable changes={changedSince(report, now)} /> : <p className="text-ink-2">{words.notNow}</p>}</Panel>
        <p className="src no-print">
          {note ? `${note}. ` : ''}{words.template}: {templateNumber === 0 ? templates.shipped : templates.version(templateNumber)}. {words.vintages}: {report.vintages.map(({ name }) => name).join('; ')}. {words.digest} <code className="break-all">{digest}</code>
        </p>
      </div>
    </>
  );
};

export default IssuedPage;
