import type { Metadata } from 'next';
import { AddResult } from '@/components/follow-through/add-result';
import { ResultRows } from '@/components/follow-through/result-rows';
import { ResultsFilters } from '@/components/follow-through/results-filters';
import { ResultsTabs } from '@/components/follow-through/results-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { CLAIM_KINDS, CLAIM_STATES } from '@/lib/domain/follow-through/claim';
import { ClaimFilter } from '@/lib/domain/follow-through/claim-filter';
import { messages } from '@/lib/messages';
import { listClaims } from '@/lib/services/follow-through/list-claims';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults, resultsHref } from '../asked-results';
import { resultDeeds } from '../result-deeds';

const HERE = '/outreach/claims';
const FIELDS = ['state', 'kind', 'ownerId', 'organizationId', 'from', 'to'];

export const metadata: Metadata = { title: messages.followThrough.claims.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ClaimsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped shows the whole list rather than no page.
  const parsed = ClaimFilter.safeParse(askedResults(params, [...FIELDS, 'page']));
  const { page = 1, ...filter } = parsed.success ? parsed.data : {};
  const current = parsed.success ? askedResults(params, FIELDS) : {};
  const [list, team] = await Promise.all([ask(listClaims, { ...filter, page }), ask(colleagues, {})]);
  const { claims: words, list: listWords, claimKinds, claimStates } = messages.followThrough;
  const setting = { today: list.today, me: team.me, colleagues: team.colleagues, organizationId: list.organization?.id };
  const actions = allowedFor(actor)('outreach.write') ? resultDeeds : undefined;
  return (
    <>
      <PageHead
        title={list.organization ? `${words.title} ${listWords.of(list.organization.name)}` : words.title}
        sub={words.sub}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={actions ? <AddResult kinds={['claim']} actions={actions} {...setting} /> : undefined}
      />
      <div className="stack">
        <ResultsTabs here="claims" />
        <ResultsFilters
          action={HERE}
          current={current}
          colleagues={team.colleagues}
          kinds={CLAIM_KINDS.map((value) => ({ value, label: claimKinds[value] }))}
          states={CLAIM_STATES.map((value) => ({ value, label: claimStates[value] }))}
          anyState={listWords.anyState}
          days
        />
        <Panel flush>
          {list.rows.length > 0 ? (
            <ResultRows results={list.rows.map((row) => ({ of: 'claim', row }))} actions={actions} {...setting} />
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

export default ClaimsPage;
