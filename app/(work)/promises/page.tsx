import type { Metadata } from 'next';
import { AddResult } from '@/components/follow-through/add-result';
import { ResultRows } from '@/components/follow-through/result-rows';
import { ResultsFilters } from '@/components/follow-through/results-filters';
import { ResultsTabs } from '@/components/follow-through/results-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { COMMITMENT_SIDES, CommitmentFilter } from '@/lib/domain/follow-through/commitment-filter';
import { COMMITMENT_STATES } from '@/lib/domain/follow-through/commitment-state';
import { messages } from '@/lib/messages';
import { listCommitments } from '@/lib/services/follow-through/list-commitments';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults, resultsHref } from '../outreach/asked-results';
import { resultDeeds } from '../outreach/result-deeds';

const HERE = '/promises';
const FIELDS = ['side', 'state', 'ownerId', 'organizationId'];

export const metadata: Metadata = { title: messages.followThrough.promises.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PromisesPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped shows the whole list rather than no page.
  const parsed = CommitmentFilter.safeParse(askedResults(params, [...FIELDS, 'page']));
  const { page = 1, ...filter } = parsed.success ? parsed.data : {};
  const current = parsed.success ? askedResults(params, FIELDS) : {};
  const [list, team] = await Promise.all([ask(listCommitments, { ...filter, page }), ask(colleagues, {})]);
  const { promises: words, list: listWords, commitmentStates } = messages.followThrough;
  const setting = { today: list.today, me: team.me, colleagues: team.colleagues, organizationId: list.organization?.id };
  const actions = allowedFor(actor)('outreach.write') ? resultDeeds : undefined;
  return (
    <>
      <PageHead
        title={list.organization ? `${words.title} ${listWords.of(list.organization.name)}` : words.title}
        sub={words.sub}
        marks={<Tag tone={list.late > 0 ? 'bad' : 'flat'}>{words.late(list.late)}</Tag>}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={actions ? <AddResult kinds={['commitment']} actions={actions} {...setting} /> : undefined}
      />
      <div className="stack">
        <ResultsTabs here="promises" />
        <ResultsFilters
          action={HERE}
          current={current}
          colleagues={team.colleagues}
          sides={COMMITMENT_SIDES.map((value) => ({ value, label: words.sides[value] }))}
          states={[
            { value: 'open', label: listWords.openOnly }, { value: 'late', label: listWords.lateOnly }, { value: 'settled', label: listWords.settled }, { value: 'any', label: listWords.anyState },
            ...COMMITMENT_STATES.filter((value) => value !== 'open').map((value) => ({ value, label: commitmentStates[value] })),
          ]}
        />
        <Panel flush>
          {list.rows.length > 0 ? (
            <ResultRows results={list.rows.map((row) => ({ of: 'commitment', row }))} actions={actions} {...setting} />
          ) : (
            <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
          )}
        </Panel>
        {list.more || page > 1 ? (
          <p className="chips">
            {page > 1 ? <ButtonLink href={resultsHref(HERE, current, page - 1)} rel="prev">{listWords.newer}</ButtonLink> : null}
            {list.more ? <ButtonLink href={resultsHref(HERE, current, page + 1)} rel="next" keys="n">{listWords.older}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
    </>
  );
};

export default PromisesPage;
