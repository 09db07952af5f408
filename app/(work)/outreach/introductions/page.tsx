import type { Metadata } from 'next';
import { AddResult } from '@/components/follow-through/add-result';
import { ResultRows } from '@/components/follow-through/result-rows';
import { ResultsFilters } from '@/components/follow-through/results-filters';
import { ResultsTabs } from '@/components/follow-through/results-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { IntroductionFilter } from '@/lib/domain/follow-through/introduction-filter';
import { INTRODUCTION_RESULTS } from '@/lib/domain/follow-through/introduction-result';
import { messages } from '@/lib/messages';
import { listIntroductions } from '@/lib/services/follow-through/list-introductions';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedResults, resultsHref } from '../asked-results';
import { resultDeeds } from '../result-deeds';

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
  const setting = { today: list.today, me: team.me, colleagues: team.colleagues, organizationId: list.organization?.id };
  const actions = allowedFor(actor)('outreach.write') ? resultDeeds : undefined;
  return (
    <>
      <PageHead
        title={list.organization ? `${words.title} ${listWords.of(list.organization.name)}` : words.title}
        sub={words.sub}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={actions ? <AddResult kinds={['introduction']} actions={actions} {...setting} /> : undefined}
      />
      <div className="stack">
        <ResultsTabs here="introductions" />
        <ResultsFilters
          action={HERE}
          current={current}
          colleagues={team.colleagues}
          states={INTRODUCTION_RESULTS.map((value) => ({ value, label: introductionResults[value] }))}
          anyState={listWords.anyState}
          days
        />
        <Panel flush>
          {list.rows.length > 0 ? (
            <ResultRows results={list.rows.map((row) => ({ of: 'introduction', row }))} actions={actions} {...setting} />
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

export default IntroductionsPage;
