import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FileButtons } from '@/components/reports/file-buttons';
import { IssueButton } from '@/components/reports/issue-button';
import { ReportChoice } from '@/components/reports/report-choice';
import { ReportSheet } from '@/components/reports/report-sheet';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';
import { filesOf } from '@/lib/web/reports/report-files';
import { reportForPage } from '@/lib/web/reports/report-page';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { issueAction } from '../actions';
import { choiceFields } from '../choice-fields';

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const { pages: words, kinds } = messages.reports;
const known = (kind: string) => REPORT_KINDS.find((one) => one === kind) ?? notFound();

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: kinds[known((await params).kind)].name });

const ReportPage = async ({ params, searchParams }: Props) => {
  const [actor, { kind: given }, query] = await Promise.all([workActor(), params, searchParams]);
  const kind = known(given);
  const crumbs = [{ label: words.title, href: '/reports' }];
  const text = <ButtonLink href={`/reports/texts/${kind}`}>{words.template}</ButtonLink>;
  if (kind === 'firm-brief' && typeof query.organization !== 'string') {
    return (
      <>
        <PageHead title={kinds[kind].name} crumbs={crumbs} sub={kinds[kind].says} actions={text} />
        <Panel title={words.organization} flush><EmptyState title={words.chooseFirm} action={<ButtonLink href="/organizations">{words.organizations}</ButtonLink>}>{words.chooseFirmHint}</EmptyState></Panel>
      </>
    );
  }
  const { report, asked, search } = await reportForPage(kind, query);
  const fields = await choiceFields(asked, report.asOf);
  return (
    <>
      <PageHead
        title={kinds[kind].name} crumbs={crumbs} sub={kinds[kind].says}
        actions={
          <>
            {text}
            <PrintButton />
            <FileButtons files={filesOf(kind)} href={(file) => `/reports/${kind}/file?${search}&as=${file}`} />
            {allowedFor(actor)('reports.issue') ? <IssueButton kind={kind} search={search} action={issueAction} /> : null}
          </>
        }
      />
      {fields.length > 0 ? <ReportChoice action={`/reports/${kind}`} fields={fields} /> : null}
      <ReportSheet report={report} />
    </>
  );
};

export default ReportPage;
