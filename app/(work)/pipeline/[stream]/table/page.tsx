import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseFilters } from '@/components/pipeline/case-filters';
import { CasesTable } from '@/components/pipeline/cases-table';
import { filterQuery } from '@/components/pipeline/filter-query';
import { StreamTabs } from '@/components/pipeline/stream-tabs';
import { ViewSwitch } from '@/components/pipeline/view-switch';
import { ViewsBar } from '@/components/sheet/views-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { CASE_SORTS, CaseListQuestion } from '@/lib/domain/pipeline/case-list-question';
import { CLOSED_STAGES, isOpenStage } from '@/lib/domain/pipeline/stage';
import { streamOfSlug } from '@/lib/domain/pipeline/stream-slug';
import { viewQuery } from '@/lib/domain/pipeline/view-query';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { regionInFull } from '@/lib/messages/region-in-full';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { listCases } from '@/lib/services/pipeline/list-cases';
import { listViews } from '@/lib/services/sheet/list-views';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { mendCaseAction, removeViewAction, saveViewAction } from '../../actions';
import { askedOf } from '../../asked-of';
import { formChoices } from '../../form-choices';

const { table: words, words: named, nav, board } = messages.pipeline;

type Props = { params: Promise<{ stream: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const stream = streamOfSlug((await params).stream);
  return { title: stream ? words.title(named.streams[stream]) : nav.pipeline };
};

const PAGE = 50;

const TablePage = async ({ params, searchParams }: Props) => {
  const [actor, { stream: slug }, given] = await Promise.all([workActor(), params, searchParams]);
  const stream = streamOfSlug(slug);
  if (!stream) notFound();
  const asked = askedOf(given);
  const parsed = CaseListQuestion.safeParse({ ...asked, stream });
  const question = parsed.success ? parsed.data : CaseListQuestion.parse({ stream });
  const here = `/pipeline/${slug}/table`;
  const may = allowedFor(actor)('pipeline.write');
  const [list, { views }, { regions }, choices] = await Promise.all([ask(listCases, question), ask(listViews, { page: here }), ask(questionOptions, {}), may ? formChoices() : null]);
  const regionName = (code: string) => {
    const found = regions.find((one) => one.code === code);
    return found ? regionInFull(found) : code;
  };
  const { stage, sort, page: _page, stream: _stream, ...filters } = question;
  const kept = { ...(stage ? { stage } : {}), ...(sort === 'slow' ? {} : { sort }) };
  const query = viewQuery(new URLSearchParams(asked).toString());
  const ended = stage !== undefined && !isOpenStage(stage);
  const to = (over: Record<string, string | undefined>) => `${here}${filterQuery(filters, { ...kept, ...over })}`;
  return (
    <>
      <PageHead
        title={words.title(named.streams[stream])}
        sub={[words.sub(board.cases(format.number(list.count), list.count === 1), board.jobs(format.number(list.totals.jobs))), list.totals.capitalCents > 0 ? words.capital(format.money(list.totals.capitalCents, 'CAD')) : null, list.totals.unknown > 0 ? words.unknown(format.number(list.totals.unknown)) : null].filter(Boolean).join(', ')}
        actions={<><ViewSwitch stream={stream} here="table" query={filterQuery(filters)} />{may ? <ButtonLink look="primary" href={`/pipeline/cases/new?stream=${stream}`} keys="n">{nav.openCase}</ButtonLink> : null}</>}
      />
      <div className="pipeline-bar">
        <StreamTabs here={stream} view="/table" />
        <ViewsBar page={here} query={query} views={views} deeds={may ? { save: saveViewAction, remove: removeViewAction, mayShare: true } : undefined} />
        <CaseFilters action={here} filters={filters} parts={list.parts} owners={list.owners} regions={list.regions.map((code) => ({ value: code, label: regionName(code) }))} kept={kept} />
        <nav className="chips" aria-label={words.stages}>
          <Chip href={to({ stage: undefined })} current={stage === undefined}>{words.openStages}</Chip>
          {CLOSED_STAGES.map((one) => <Chip key={one} href={to({ stage: one })} current={stage === one}>{named.stages[one]}</Chip>)}
          <span className="text-xs text-ink-3 pl-2">{words.sort}</span>
          {CASE_SORTS.map((one) => <Chip key={one} href={to({ sort: one === 'slow' ? undefined : one })} current={sort === one}>{words.sorts[one]}</Chip>)}
        </nav>
      </div>
      <Panel flush>
        <CasesTable
          rows={list.cases} retention={stream === 'retention'} ended={ended} parts={list.parts} totals={list.totals} edit={choices ? { mend: mendCaseAction, team: choices.team } : undefined}
          empty={<EmptyState title={words.empty} action={<ButtonLink href={here}>{board.all}</ButtonLink>} />}
        />
        {list.pages > 1 ? <Pager from={(list.page - 1) * PAGE + 1} to={Math.min(list.page * PAGE, list.count)} total={list.count} previousHref={list.page > 1 ? to({ page: String(list.page - 1) }) : undefined} nextHref={list.page < list.pages ? to({ page: String(list.page + 1) }) : undefined} /> : null}
      </Panel>
    </>
  );
};

export default TablePage;
