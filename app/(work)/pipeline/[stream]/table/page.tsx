import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DownloadMenu } from '@/components/export/download-menu';
import { CaseFilters } from '@/components/pipeline/case-filters';
import { filterQuery } from '@/components/pipeline/filter-query';
import { StreamTabs } from '@/components/pipeline/stream-tabs';
import { ViewSwitch } from '@/components/pipeline/view-switch';
import { Sheet } from '@/components/sheet/sheet';
import { SheetPager } from '@/components/sheet/sheet-pager';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { CLOSED_STAGES } from '@/lib/domain/pipeline/stage';
import { streamOfSlug } from '@/lib/domain/pipeline/stream-slug';
import { pack } from '@/lib/domain/shared/packed';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import { queryText } from '@/lib/domain/sheet/query-text';
import { messages } from '@/lib/messages';
import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { registerChoices } from '@/lib/services/register/register-choices';
import { listViews } from '@/lib/services/sheet/list-views';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { sheetChoices } from '../../../organizations/sheet-choices';
import { removeViewAction, saveViewAction } from '../../actions';
import { caseAddress } from './list-address';
import { attemptCasesAction, caseIds, mendCasesAction } from './sheet-deeds';

const { table: words, words: named, nav, board } = messages.pipeline;

type Props = { params: Promise<{ stream: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const stream = streamOfSlug((await params).stream);
  return { title: stream ? words.title(named.streams[stream]) : nav.pipeline };
};

const DEEDS = { attempt: attemptCasesAction, mend: mendCasesAction };
/** What is worth seeing of cases that ended, where nobody chose columns. */
const ENDED = 'name!,part,since,jobsAtRisk,jobsAtStake,announced,verified,lostReason,dormantUntil,owner';

const TablePage = async ({ params, searchParams }: Props) => {
  const [actor, { stream: slug }, given] = await Promise.all([workActor(), params, searchParams]);
  const stream = streamOfSlug(slug);
  if (!stream) notFound();
  const here = `/pipeline/${slug}/table`;
  const { narrowing, asked, address, page } = caseAddress(stream, given);
  const from = (page - 1) * BLOCK_ROWS;
  const may = allowedFor(actor)('pipeline.write');
  const [{ rows, next, today, lacking }, choices, { views }] = await Promise.all([
    ask(caseSheet, { ...narrowing, ...address, stream, row: from } as Parameters<typeof caseSheet>[1]), ask(registerChoices, {}), ask(listViews, { page: here }),
  ]);
  const of = sheetChoices(choices);
  const { stage } = asked;
  const href = (over: Record<string, string | undefined>) => { const query = queryText({ ...narrowing, ...address, ...over }); return query === '' ? here : `${here}?${query}`; };
  const pageHref = (to: number) => href({ page: to === 1 ? undefined : String(to) });
  return (
    <>
      <PageHead
        title={words.title(named.streams[stream])} sub={words.sub}
        actions={<><ViewSwitch stream={stream} here="table" query={filterQuery(asked)} /><DownloadMenu list="cases" narrowed={queryText({ ...narrowing, ...address })} also={{ stream }} />{may ? <ButtonLink look="primary" href={`/pipeline/cases/new?stream=${stream}`} keys="n">{nav.openCase}</ButtonLink> : null}</>}
      />
      <div className="pipeline-bar">
        <StreamTabs here={stream} view="/table" />
        <CaseFilters
          action={here} filters={asked} kept={{ ...address, ...(stage && { stage }) }} parts={choices.subclusters.map(({ clusterCode, code, name, tone }) => ({ value: `${clusterCode}/${code}`, name, tone }))}
          owners={choices.names.map(({ id, name }) => ({ value: id, label: name }))} regions={[...(of.regions ?? [])]}
        />
        <nav className="chips" aria-label={words.stages}>
          <Chip href={href({ stage: undefined, cols: address.cols === ENDED ? undefined : address.cols })} current={stage === undefined}>{words.openStages}</Chip>
          {CLOSED_STAGES.map((one) => <Chip key={one} href={href({ stage: one, cols: address.cols ?? ENDED })} current={stage === one}>{named.stages[one]}</Chip>)}
        </nav>
      </div>
      <div className="stack">
        {rows.length > 0 ? (
          <Sheet
            list="cases" path={here} record="/pipeline/cases" data={`/api/v1/cases/sheet/${stream}`} caption={words.caption} narrowing={narrowing} address={address} lacking={lacking}
            first={pack({ rows, next, from, total: null, more: false, ranked: false, today })} choices={pack(of)} views={views} viewDeeds={may ? { save: saveViewAction, remove: removeViewAction, mayShare: true } : undefined}
            deeds={may ? DEEDS : undefined} idsOf={caseIds.bind(null, stream)}
            pager={<SheetPager from={from} rows={rows.length} total={null} more={next !== null} hrefOf={{ first: pageHref(1), previous: pageHref(page - 1), next: pageHref(page + 1) }} />}
          />
        ) : <Panel flush><EmptyState title={words.empty} action={<ButtonLink href={here}>{board.all}</ButtonLink>} /></Panel>}
      </div>
    </>
  );
};

export default TablePage;
