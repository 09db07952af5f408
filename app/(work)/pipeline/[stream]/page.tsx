import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BoardFigureMeanings } from '@/components/flow/board-figure-meanings';
import { BoardFigures } from '@/components/flow/board-figures';
import { BoardRules } from '@/components/pipeline/board-rules';
import { CaseFilters } from '@/components/pipeline/case-filters';
import { filterQuery } from '@/components/pipeline/filter-query';
import { PipelineBoard } from '@/components/pipeline/pipeline-board';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { StreamTabs } from '@/components/pipeline/stream-tabs';
import { ViewSwitch } from '@/components/pipeline/view-switch';
import { TrendLines } from '@/components/targeting/trend-lines';
import { ViewsBar } from '@/components/sheet/views-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { BoardQuestion } from '@/lib/domain/pipeline/pipeline-question';
import { streamOfSlug } from '@/lib/domain/pipeline/stream-slug';
import { viewQuery } from '@/lib/domain/pipeline/view-query';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { regionInFull } from '@/lib/messages/region-in-full';
import { flowStrip } from '@/lib/services/flow/flow-strip';
import { listViews } from '@/lib/services/sheet/list-views';
import { readBoard } from '@/lib/services/pipeline/read-board';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices } from '../../organizations/look-ups';
import { moveCaseAction, removeViewAction, saveViewAction } from '../actions';
import { askedOf } from '../asked-of';
import { trendOfBoard } from './trend-of-board';

const { board: words, nav, words: named } = messages.pipeline;

type Props = { params: Promise<{ stream: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const stream = streamOfSlug((await params).stream);
  return { title: stream ? named.streams[stream] : nav.pipeline };
};

const BoardPage = async ({ params, searchParams }: Props) => {
  const [actor, { stream: slug }, given] = await Promise.all([workActor(), params, searchParams]);
  const stream = streamOfSlug(slug);
  if (!stream) notFound();
  const parsed = BoardQuestion.safeParse({ ...askedOf(given), stream });
  const { all, ...question } = parsed.success ? parsed.data : { stream, all: undefined };
  const here = `/pipeline/${slug}`;
  const [board, strip, { views }] = await Promise.all([ask(readBoard, { ...question, all }), ask(flowStrip, { stream }), ask(listViews, { page: here })]);
  const trend = await trendOfBoard(stream, board.stakes, board.parts, question.region);
  const { stream: _stream, ...filters } = question;
  const may = allowedFor(actor)('pipeline.write');
  const nothing = board.columns.every(({ count, maskedCount }) => count + maskedCount === 0);
  const open = may ? <ButtonLink look="primary" href={`/pipeline/cases/new?stream=${stream}`} keys="n">{nav.openCase}</ButtonLink> : undefined;
  return (
    <>
      <PageHead
        title={named.streams[stream]}
        sub={[
          words.sub(words.cases(format.number(board.count), board.count === 1), format.number(board.jobs), named.jobs[stream]),
          board.slipping === 0 ? words.noneSlipping : words.slipping(format.number(board.slipping), board.slipping === 1), board.stale === 0 ? '' : words.stale(format.number(board.stale), board.stale === 1),
        ].join(' ')}
        actions={<><ViewSwitch stream={stream} here="board" query={filterQuery(filters)} />{open}</>}
      />
      <BoardFigures {...strip} />
      <div className="pipeline-bar">
        <div className="pipeline-tabs"><StreamTabs here={stream} /><PipelineTabs here="board" /></div>
        <ViewsBar page={here} query={viewQuery(new URLSearchParams(askedOf(given)).toString())} views={views} deeds={may ? { save: saveViewAction, remove: removeViewAction, mayShare: true } : undefined} />
        <CaseFilters action={here} filters={filters} parts={board.parts} owners={board.owners} regions={board.regions.map((one) => ({ value: one.code, label: regionInFull(one) }))} />
      </div>
      {nothing
        ? <EmptyState title={board.narrowed ? words.narrowed : words.empty} action={board.narrowed ? <ButtonLink href={here}>{words.all}</ButtonLink> : open}>{board.narrowed ? null : words.emptyHint}</EmptyState>
        : (
          <PipelineBoard
            stream={stream} today={board.today} parts={board.parts} findOrganizations={findOrganizationChoices} move={may ? moveCaseAction : undefined}
            columns={board.columns.map((column) => ({ ...column, allHref: `${here}${filterQuery(filters, { all: column.stage })}` }))}
            closedHref={{ won: `${here}/table?stage=won`, lost: `${here}/table?stage=lost`, dormant: `${here}/table?stage=dormant` }}
          />
        )}
      {trend ? <TrendLines {...trend} regionCode={question.region ?? DEFAULT_REGION} /> : null}
      <BoardFigureMeanings stream={stream} year={strip.year} />
      <BoardRules stays={board.columns} />
    </>
  );
};

export default BoardPage;
