import type { Metadata } from 'next';
import { IntroductionFilter } from '@/lib/domain/follow-through/introduction-filter';
import { INTRODUCTION_RESULTS } from '@/lib/domain/follow-through/introduction-result';
import { messages } from '@/lib/messages';
import { listIntroductions } from '@/lib/services/follow-through/list-introductions';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults } from '../asked-results';
import { ResultsPage } from '../results-page';

const HERE = '/outreach/introductions';
const FIELDS = ['state', 'ownerId', 'organizationId', 'from', 'to'];

export const metadata: Metadata = { title: messages.followThrough.introductions.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const IntroductionsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped shows the whole list rather than no page.
  const parsed = IntroductionFilter.safeParse(askedResults(params, [...FIELDS, 'page']));
  const { page = 1, ...filter } = parsed.success ? parsed.data : {};
  const current = parsed.success ? askedResults(params, FIELDS) : {};
  const [list, team] = await Promise.all([ask(listIntroductions, { ...filter, page }), ask(colleagues, {})]);
  const { introductions: words, list: listWords, introductionResults } = messages.followThrough;
  return (
    <ResultsPage
      kind="introduction" tab="introductions" here={HERE} current={current} page={page} words={words} list={list} team={team}
      mayWrite={allowedFor(actor)('outreach.write')}
      results={list.rows.map((row) => ({ of: 'introduction', row }))}
      filters={{
        states: INTRODUCTION_RESULTS.map((value) => ({ value, label: introductionResults[value] })), anyState: listWords.anyState, days: true,
      }}
    />
  );
};

export default IntroductionsPage;
