import type { Metadata } from 'next';
import { CompareAnswers } from '@/components/listening/interview/compare-answers';
import { InterviewTable } from '@/components/listening/interview/interview-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { comparedAnswers } from '@/lib/domain/listening/compared-answers';
import { messages } from '@/lib/messages';
import { compareInterviews } from '@/lib/services/listening/compare-interviews';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.listening.interviews;

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ show?: string | string[] }> };

const FirmInterviewsPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { show }] = await Promise.all([workActor(), params, searchParams]);
  const [{ organization, interviews }, all] = await Promise.all([ask(compareInterviews, { organizationId: id }), ask(listInterviews, { organizationId: id })]);
  const { compare } = words;
  const onlyChanged = show === 'changed';
  const here = `/organizations/${id}/interviews`;
  const start = allowedFor(actor)('outreach.write') ? <ButtonLink href={`/interviews/new?organization=${id}`} look="primary">{words.start}</ButtonLink> : undefined;
  return (
    <>
      <PageHead
        crumbs={[{ label: messages.register.organization.crumb, href: '/organizations' }, { label: organization.name, href: `/organizations/${id}` }]}
        title={compare.title(organization.name)}
        sub={compare.sub}
        actions={<>{interviews.length > 1 ? <ButtonLink href={onlyChanged ? here : `${here}?show=changed`}>{onlyChanged ? compare.all : compare.onlyChanged}</ButtonLink> : null}{start}</>}
      />
      <div className="stack">
        {all.interviews.length > 0 ? <Panel flush><InterviewTable interviews={all.interviews} /></Panel> : null}
        <Panel flush>
          {interviews.length > 0 ? (
            <CompareAnswers interviews={interviews.map(({ id: interview, heldOn, version }) => ({ id: interview, heldOn, version }))} blocks={comparedAnswers(interviews)} onlyChanged={onlyChanged} />
          ) : <EmptyState title={compare.none} action={all.interviews.length > 0 ? undefined : start}>{compare.noneHint}</EmptyState>}
        </Panel>
      </div>
    </>
  );
};

export default FirmInterviewsPage;
