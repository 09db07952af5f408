import type { Metadata } from 'next';
import { SurveyHistory } from '@/components/listening/survey/survey-history';
import { SurveyPreview } from '@/components/listening/survey/survey-preview';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { archiveSurveyAction, restoreSurveyAction } from '../actions';

const words = messages.listening.surveys;

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string | string[] }> };

const SurveyPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { version }] = await Promise.all([workActor(), params, searchParams]);
  const survey = await ask(readSurvey, { id, version: typeof version === 'string' ? version : undefined });
  const allowed = allowedFor(actor);
  const { shown, versions } = survey;
  const path = `/surveys/${id}`;
  const defines = allowed('listening.define');
  const drafted = versions.some(({ state }) => state === 'draft');
  const published = versions.some(({ state }) => state === 'published');
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/surveys' }, { label: shown.state === 'draft' ? words.draft(shown.version) : words.version(shown.version) }]}
        title={survey.name}
        sub={survey.about}
        marks={survey.archived ? <Tag>{words.one.archived}</Tag> : undefined}
        actions={
          <>
            {defines ? (survey.archived
              ? <ConfirmedAction label={words.one.restore} input={{ id }} action={restoreSurveyAction} done={{ say: words.one.restored, to: path }} />
              : <ConfirmedAction label={words.one.archive} input={{ id }} action={archiveSurveyAction} confirm={{ title: words.one.archiveAsk, text: words.one.archiveText }} done={{ say: words.one.archived, to: '/surveys' }} />) : null}
            {defines && !survey.archived ? <ButtonLink href={`${path}/draft`}>{drafted ? words.one.edit : words.one.startDraft}</ButtonLink> : null}
            {versions.length > 1 ? <ButtonLink href={`${path}/compare`}>{words.one.compare}</ButtonLink> : null}
            {published ? <ButtonLink href={`${path}/results`}>{words.results}</ButtonLink> : null}
            {published && !survey.archived && allowed('outreach.write') ? <ButtonLink href={`/interviews/new?survey=${id}`} look="primary">{words.one.interview}</ButtonLink> : null}
          </>
        }
      />
      <div className="stack">
        <Panel title={words.one.history} flush>
          <SurveyHistory id={id} shown={shown.version} versions={versions.map(({ publishedAt, ...one }) => ({ ...one, publishedOn: publishedAt && format.dayOfInstant(publishedAt, timeZone()) }))} />
        </Panel>
        <h2>{words.one.preview}</h2>
        <SurveyPreview key={shown.version} body={shown.body} today={survey.today} />
      </div>
    </>
  );
};

export default SurveyPage;
