import type { ComponentProps, ReactNode } from 'react';
import { AddResult } from '@/components/follow-through/add-result';
import type { Result } from '@/components/follow-through/result';
import { ResultRows } from '@/components/follow-through/result-rows';
import { ResultsFilters } from '@/components/follow-through/results-filters';
import { ResultsTabs } from '@/components/follow-through/results-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { resultsHref } from './asked-results';
import { resultDeeds } from './result-deeds';

interface ResultsPageProps {
  kind: Result['of'];
  tab: ComponentProps<typeof ResultsTabs>['here'];
  /** The path of the list; what narrows it stands in `current`. */
  here: string;
  current: Readonly<Record<string, string>>;
  page: number;
  words: { title: string; sub: string; empty: string; emptyHint: string };
  list: { today: string; organization: { id: string; name: string } | null; more: boolean };
  results: Result[];
  team: { me: string; colleagues: ComponentProps<typeof ResultRows>['colleagues'] };
  mayWrite: boolean;
  filters: Omit<ComponentProps<typeof ResultsFilters>, 'action' | 'current' | 'colleagues'>;
  marks?: ReactNode;
}

/** One list of what comes out of contacts: the same page for promises, referrals, introductions and jobs. */
export function ResultsPage({ kind, tab, here, current, page, words, list, results, team, mayWrite, filters, marks }: ResultsPageProps) {
  const { list: listWords } = messages.followThrough;
  const setting = { today: list.today, me: team.me, colleagues: team.colleagues, organizationId: list.organization?.id };
  const actions = mayWrite ? resultDeeds : undefined;
  return (
    <>
      <PageHead
        title={list.organization ? `${words.title} ${listWords.of(list.organization.name)}` : words.title}
        sub={words.sub}
        marks={marks}
        crumbs={[{ label: messages.outreach.title, href: '/outreach' }]}
        actions={actions ? <AddResult kinds={[kind]} actions={actions} {...setting} /> : undefined}
      />
      <div className="stack">
        <ResultsTabs here={tab} />
        <ResultsFilters action={here} current={current} colleagues={team.colleagues} {...filters} />
        <Panel flush>
          {results.length > 0 ? <ResultRows results={results} actions={actions} {...setting} /> : <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
        </Panel>
        {list.more || page > 1 ? (
          <p className="chips">
            {page > 1 ? <ButtonLink href={resultsHref(here, current, page - 1)} rel="prev">{listWords.newer}</ButtonLink> : null}
            {list.more ? <ButtonLink href={resultsHref(here, current, page + 1)} rel="next" keys="n">{listWords.older}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
    </>
  );
}
