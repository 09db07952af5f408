import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SurveyBuilder } from '@/components/listening/survey/survey-builder';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { dropSurveyDraftAction, publishSurveyAction, saveSurveyDraftAction, startSurveyDraftAction } from '../../actions';

const words = messages.listening.surveys;
const { builder } = words;

export const metadata: Metadata = { title: words.one.edit };

const SurveyDraftPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  if (!allowedFor(await workActor())('listening.define')) notFound();
  const { id } = await params;
  const survey = await ask(readSurvey, { id });
  const crumbs = [{ label: words.title, href: '/surveys' }, { label: survey.name, href: `/surveys/${id}` }];
  const drafted = survey.versions.find(({ state }) => state === 'draft');
  if (!drafted) {
    return (
      <>
        <PageHead title={builder.title(survey.name)} crumbs={crumbs} />
        <Panel><EmptyState title={builder.noDraft} action={<ConfirmedAction label={words.one.startDraft} look="primary" input={{ survey: id }} action={startSurveyDraftAction} />}>{builder.noDraftHint}</EmptyState></Panel>
      </>
    );
  }
  const { shown: draft } = survey.shown.state === 'draft' ? survey : await ask(readSurvey, { id, version: drafted.version });
  const published = survey.shown.state === 'published' ? survey.shown.body.blocks.flatMap(({ questions }) => questions.map(({ key }) => key)) : [];
  return (
    <>
      <PageHead
        crumbs={[...crumbs, { label: words.draft(draft.version) }]}
        title={builder.title(survey.name)}
        sub={builder.sub}
        actions={<ConfirmedAction label={builder.drop} look="danger" input={{ id: draft.id, revision: draft.revision }} action={dropSurveyDraftAction} confirm={{ title: builder.dropTitle, text: builder.dropText }} done={{ say: builder.dropped, to: '/surveys' }} />}
      />
      <SurveyBuilder
        key={draft.id} id={draft.id} revision={draft.revision} version={draft.version} name={survey.name} about={survey.about} body={draft.body} today={survey.today} published={published}
        save={saveSurveyDraftAction} publish={publishSurveyAction}
      />
    </>
  );
};

export default SurveyDraftPage;
