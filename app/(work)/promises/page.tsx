import type { Metadata } from 'next';
import { Tag } from '@/components/ui/tag';
import { COMMITMENT_SIDES, CommitmentFilter } from '@/lib/domain/follow-through/commitment-filter';
import { COMMITMENT_STATES } from '@/lib/domain/follow-through/commitment-state';
import { messages } from '@/lib/messages';
import { listCommitments } from '@/lib/services/follow-through/list-commitments';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults } from '../outreach/asked-results';
import { ResultsPage } from '../outreach/results-page';

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
  return (
    <ResultsPage
      kind="commitment" tab="promises" here={HERE} current={current} page={page} words={words} list={list} team={team}
      mayWrite={allowedFor(actor)('outreach.write')}
      results={list.rows.map((row) => ({ of: 'commitment', row }))}
      marks={<Tag tone={list.late > 0 ? 'bad' : 'flat'}>{words.late(list.late)}</Tag>}
      filters={{
        sides: COMMITMENT_SIDES.map((value) => ({ value, label: words.sides[value] })),
        states: [
          { value: 'open', label: listWords.openOnly }, { value: 'late', label: listWords.lateOnly }, { value: 'settled', label: listWords.settled }, { value: 'any', label: listWords.anyState },
          ...COMMITMENT_STATES.filter((value) => value !== 'open').map((value) => ({ value, label: commitmentStates[value] })),
        ],
      }}
    />
  );
};

export default PromisesPage;
