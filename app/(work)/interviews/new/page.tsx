import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChooseOrganization } from '@/components/listening/interview/choose-organization';
import { StartInterviewForm } from '@/components/listening/interview/start-interview-form';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { listSurveys } from '@/lib/services/listening/list-surveys';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizations, startInterviewAction } from '../actions';

const words = messages.listening.interviews;

export const metadata: Metadata = { title: words.new.title };

type Props = { searchParams: Promise<{ organization?: string | string[]; survey?: string | string[] }> };

const Open = async ({ organizationId }: { organizationId: string }) => {
  const { interviews } = await ask(listInterviews, { organizationId, state: 'open' });
  if (interviews.length === 0) return null;
  return (
    <NoteBox title={words.new.goOn}>
      {interviews.map(({ id, survey, heldOn }) => <p key={id}><a href={`/interviews/${id}`}>{words.new.goOnLink(survey, format.day(heldOn, 'year'))}</a></p>)}
    </NoteBox>
  );
};

const StartInterviewPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const [organization, survey] = [RecordId.safeParse(asked.organization), RecordId.safeParse(asked.survey)];
  const [{ surveys }, team, it] = await Promise.all([
    ask(listSurveys, {}), ask(colleagues, {}), organization.success ? ask(organizationPage, { id: organization.data }) : null,
  ]);
  const published = surveys.filter((one) => one.published !== null);
  const chosen = published.find(({ id }) => survey.success && id === survey.data) ?? published[0];
  return (
    <div className="max-w-[36rem]">
      <PageHead title={words.new.title} sub={words.new.sub} crumbs={[{ label: words.title, href: '/interviews' }]} />
      <div className="stack">
        {it?.doNotContactSince ? <NoteBox tone="warn" title={messages.privacy.rest.note(format.day(it.doNotContactSince, 'year'))}>{messages.privacy.rest.hint}</NoteBox> : null}
        {it ? <Open organizationId={it.id} /> : null}
        <Panel>
          {!chosen ? <EmptyState title={words.new.noSurvey}>{words.new.noSurveyHint}</EmptyState> : it ? (
            <StartInterviewForm
              key={it.id}
              organization={{ id: it.id, name: it.legalName }}
              people={it.people.current.filter((one, at, all) => !one.doNotContactSince && all.findIndex(({ personId }) => personId === one.personId) === at).map(({ personId, name }) => ({ id: personId, name }))}
              surveys={published.map(({ id, name }) => ({ id, name }))}
              surveyId={chosen.id}
              today={team.today}
              me={team.me}
              colleagues={team.colleagues.filter(({ works }) => works)}
              start={startInterviewAction}
            />
          ) : <ChooseOrganization search={findOrganizations} survey={survey.success ? survey.data : null} />}
        </Panel>
      </div>
    </div>
  );
};

export default StartInterviewPage;
