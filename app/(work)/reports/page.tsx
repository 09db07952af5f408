import type { Metadata } from 'next';
import { IssuedTable } from '@/components/reports/issued-table';
import { KindCards } from '@/components/reports/kind-cards';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listIssued } from '@/lib/services/reports/list-issued';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';

const { pages: words, issued: issuedWords } = messages.reports;
export const metadata: Metadata = { title: words.title };

const ReportsPage = async () => {
  const { issued } = await ask(listIssued, {});
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<ButtonLink href="/reports/directory">{messages.directory.staff.title}</ButtonLink>} />
      <div className="stack">
        <section aria-label={words.make}><KindCards kinds={REPORT_KINDS.map((kind) => ({ kind, href: `/reports/${kind}` }))} /></section>
        <Panel title={issuedWords.title} flush>
          <IssuedTable rows={issued.map(({ issuedAt, by, ...one }) => ({ ...one, by: by ?? '', on: format.day(format.dayOfInstant(issuedAt, timeZone()), 'year') }))} />
        </Panel>
      </div>
    </>
  );
};

export default ReportsPage;
