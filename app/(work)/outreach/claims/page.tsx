import type { Metadata } from 'next';
import { CLAIM_KINDS, CLAIM_STATES } from '@/lib/domain/follow-through/claim';
import { ClaimFilter } from '@/lib/domain/follow-through/claim-filter';
import { messages } from '@/lib/messages';
import { listClaims } from '@/lib/services/follow-through/list-claims';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults } from '../asked-results';
import { ResultsPage } from '../results-page';

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
  return (
    <ResultsPage
      kind="claim" tab="claims" here={HERE} current={current} page={page} words={words} list={list} team={team}
      mayWrite={allowedFor(actor)('outreach.write')}
      results={list.rows.map((row) => ({ of: 'claim', row }))}
      filters={{
        kinds: CLAIM_KINDS.map((value) => ({ value, label: claimKinds[value] })),
        states: CLAIM_STATES.map((value) => ({ value, label: claimStates[value] })), anyState: listWords.anyState, days: true,
      }}
    />
  );
};

export default ClaimsPage;
