import type { Metadata } from 'next';
import { InterviewTable } from '@/components/listening/interview/interview-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.listening.interviews;

export const metadata: Metadata = { title: words.title };

const InterviewsPage = async () => {
  const [actor, { interviews }] = await Promise.all([workActor(), ask(listInterviews, {})]);
  const start = allowedFor(actor)('outreach.write') ? <ButtonLink href="/interviews/new" look="primary">{words.start}</ButtonLink> : undefined;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<><ButtonLink href="/surveys">{messages.listening.surveys.title}</ButtonLink>{start}</>} />
      <Panel flush>
        {interviews.length > 0 ? <InterviewTable interviews={interviews} /> : <EmptyState title={words.none} action={start}>{words.noneHint}</EmptyState>}
      </Panel>
    </>
  );
};

export default InterviewsPage;
