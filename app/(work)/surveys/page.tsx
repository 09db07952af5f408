import type { Metadata } from 'next';
import { SurveyTable } from '@/components/listening/survey/survey-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listSurveys } from '@/lib/services/listening/list-surveys';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.listening.surveys;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ archived?: string | string[] }> };

const SurveysPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  const away = asked.archived === 'yes';
  const { surveys } = await ask(listSurveys, away ? { archived: 'yes' } : {});
  const begin = allowedFor(actor)('listening.define') ? <ButtonLink href="/surveys/new" look="primary">{words.new}</ButtonLink> : undefined;
  const rows = surveys.map(({ published, ...survey }) => ({
    ...survey, published: published && { version: published.version, on: published.at && format.dayOfInstant(published.at, timeZone()) },
  }));
  return (
    <>
      <PageHead title={words.title} sub={away ? words.archivedSub : words.sub} actions={<><ButtonLink href={away ? '/surveys' : '/surveys?archived=yes'} look="quiet">{away ? words.inUse : words.archivedOnes}</ButtonLink><ButtonLink href="/interviews">{words.interviews}</ButtonLink>{begin}</>} />
      <Panel flush>{rows.length > 0 ? <SurveyTable surveys={rows} /> : <EmptyState title={away ? words.noneArchived : words.none} action={away ? undefined : begin}>{away ? words.noneArchivedHint : words.noneHint}</EmptyState>}</Panel>
    </>
  );
};

export default SurveysPage;
