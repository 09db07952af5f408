import type { Metadata } from 'next';
import { ReferralFilter } from '@/lib/domain/follow-through/referral-filter';
import { REFERRAL_STATES } from '@/lib/domain/follow-through/referral-state';
import { messages } from '@/lib/messages';
import { listReferrals } from '@/lib/services/follow-through/list-referrals';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults } from '../asked-results';
import { ResultsPage } from '../results-page';

const HERE = '/outreach/referrals';
const FIELDS = ['state', 'ownerId', 'organizationId', 'from', 'to'];

export const metadata: Metadata = { title: messages.followThrough.referrals.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ReferralsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped shows the whole list rather than no page.
  const parsed = ReferralFilter.safeParse(askedResults(params, [...FIELDS, 'page']));
  const { page = 1, ...filter } = parsed.success ? parsed.data : {};
  const current = parsed.success ? askedResults(params, FIELDS) : {};
  const [list, team] = await Promise.all([ask(listReferrals, { ...filter, page }), ask(colleagues, {})]);
  const { referrals: words, list: listWords, referralStates } = messages.followThrough;
  return (
    <ResultsPage
      kind="referral" tab="referrals" here={HERE} current={current} page={page} words={words} list={list} team={team}
      mayWrite={allowedFor(actor)('outreach.write')}
      results={list.rows.map((row) => ({ of: 'referral', row }))}
      filters={{
        states: REFERRAL_STATES.map((value) => ({ value, label: referralStates[value] })), anyState: listWords.anyState, days: true,
      }}
    />
  );
};

export default ReferralsPage;
