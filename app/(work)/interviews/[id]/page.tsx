import type { Metadata } from 'next';
import { cache } from 'react';
import { AnswerList } from '@/components/listening/interview/answer-list';
import { InterviewForm } from '@/components/listening/interview/interview-form';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readInterview } from '@/lib/services/listening/read-interview';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';
import { finishInterviewAction, reopenInterviewAction } from '../actions';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ block?: string | string[] }> };

const interviewOf = cache((id: string) => ask(readInterview, { id }));
const words = messages.listening.interviews;

export const metadata: Metadata = { title: words.start };

const InterviewPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { block }] = await Promise.all([workActor(), params, searchParams]);
  const it = await interviewOf(id);
  const { page } = words;
  const open = it.state === 'open' && it.mayWrite;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/interviews' }, { label: words.surveyVersion(it.survey.name, it.survey.version), href: `/surveys/${it.survey.id}?version=${it.survey.version}` }]}
        title={<a href={`/organizations/${it.organization.id}`}>{it.organization.name}</a>}
        sub={[it.person ? page.with(it.person.name) : null, page.held(format.day(it.heldOn, 'year'), it.interviewer)].filter(Boolean).join(' · ')}
        marks={<><Tag tone={it.confidentiality === 'public' || it.confidentiality === 'internal' ? 'flat' : 'warn'}>{messages.outreach.confidentialities[it.confidentiality]}</Tag>{it.sample ? <Tag>{words.sample}</Tag> : null}</>}
        actions={<><ButtonLink href={`/outreach/${it.activityId}`}>{page.contact}</ButtonLink><ButtonLink href={`/organizations/${it.organization.id}/interviews`}>{page.compare}</ButtonLink></>}
      />
      <div className="stack">
        {open && it.survey.newest > it.survey.version ? <NoteBox>{page.newer(it.survey.newest)}</NoteBox> : null}
        {open ? (
          <InterviewForm id={id} me={actor.id} today={it.today} body={it.body} answers={it.answers} block={typeof block === 'string' ? block : null} finish={finishInterviewAction} />
        ) : (
          <>
            {it.state === 'finished' ? (
              <NoteBox tone="good">
                <p className="flex flex-wrap items-center gap-3">{page.finishedNote} {it.mayWrite ? <ConfirmedAction label={page.reopen} input={{ id }} action={reopenInterviewAction} /> : null}</p>
              </NoteBox>
            ) : null}
            <AnswerList body={it.body} answers={it.answers} today={it.heldOn} />
          </>
        )}
      </div>
    </>
  );
};

export default InterviewPage;
