import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { InitiativesTable } from '@/components/initiatives/initiatives-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { InitiativesQuestion } from '@/lib/domain/initiatives/initiatives-question';
import { INITIATIVE_STAGES } from '@/lib/domain/initiatives/stage';
import { queryText } from '@/lib/domain/sheet/query-text';
import { messages } from '@/lib/messages';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { ask } from '@/lib/web/ask';
import { targetRows } from '@/lib/web/initiatives/target-rows';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const { list: words, gates } = messages.initiatives;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const InitiativesPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = InitiativesQuestion.safeParse(Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string' && value !== '')));
  const question = asked.success ? asked.data : {};
  const { today, initiatives } = await ask(listInitiatives, question);
  const rows = await Promise.all(initiatives.map(async (one) => ({ ...one, targets: await targetRows(one, one.targets, today, (question) => ask(clusterPerformance, question)) })));
  const start = allowedFor(actor)('initiatives.write') ? <ButtonLink look="primary" href="/initiatives/new" keys="n">{words.start}</ButtonLink> : undefined;
  const narrowed = question.stage !== undefined || question.archived === true;
  const empty = narrowed
    ? <EmptyState title={words.narrowed} action={<ButtonLink href="/initiatives">{words.all}</ButtonLink>} />
    : <EmptyState title={words.empty} action={start}>{words.emptyHint}</EmptyState>;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<><DownloadMenu list="initiatives" narrowed={queryText({ stage: question.stage, archived: question.archived ? 'true' : undefined })} />{start}</>} />
      <nav className="chips pb-3" aria-label={words.stages}>
        <Chip href="/initiatives" current={!narrowed}>{words.any}</Chip>
        {INITIATIVE_STAGES.map((stage) => <Chip key={stage} href={`/initiatives?stage=${stage}`} current={question.stage === stage}>{gates.names[stage]}</Chip>)}
        <Chip href="/initiatives?archived=true" current={question.archived === true}>{words.archived}</Chip>
      </nav>
      <Panel flush><InitiativesTable rows={rows} today={today} empty={empty} /></Panel>
    </>
  );
};

export default InitiativesPage;
