import type { Metadata } from 'next';
import { briefHref } from '@/components/planning/brief-href';
import { WeekGrid } from '@/components/planning/week-grid';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { addDays } from '@/lib/domain/shared/add-days';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { weekOfVisits } from '@/lib/services/planning/week-of-visits';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { visitActions } from './visit-actions';

export const metadata: Metadata = { title: messages.planning.visits.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Whose = 'mine' | 'team';

const PlanPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  const day = IsoDay.safeParse(asked.day);
  const whose: Whose = asked.whose === 'team' ? 'team' : 'mine';
  const { days, visits, meetings, today } = await ask(weekOfVisits, { day: day.success ? day.data : undefined, whose });
  const mayPlan = allowedFor(actor)('outreach.write');
  const { visits: words } = messages.planning;
  const [first = today, last = today] = [days[0], days[6]];
  const here = (to: string, of: Whose = whose) => `/plan?day=${to}&whose=${of}`;
  const organizations = [...new Map(visits.filter(({ state }) => state === 'planned').flatMap((visit) => visit.organizations).map((one) => [one.id, one])).values()];
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub(format.day(first), format.day(last, 'year'))}
        actions={
          <>
            <ButtonLink href="/plan/feeds">{messages.notices.feeds.title}</ButtonLink>
            {organizations.length > 0 ? <ButtonLink href={briefHref({ organizations: organizations.slice(0, 12) })}>{words.briefWeek}</ButtonLink> : null}
            {mayPlan ? <ButtonLink href={`/plan/new?day=${first > today ? first : today}`} keys="v">{words.plan}</ButtonLink> : null}
          </>
        }
      />
      <div className="stack">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <nav className="chips" aria-label={words.whose}>
            {(['mine', 'team'] as const).map((of) => <a key={of} className="chip" href={here(first, of)} aria-current={of === whose ? 'page' : undefined}>{words[of]}</a>)}
          </nav>
          <div className="chips">
            <ButtonLink size="small" href={here(addDays(first, -7))} rel="prev" keys="p">{words.previous}</ButtonLink>
            <ButtonLink size="small" href={here(today)}>{words.thisWeek}</ButtonLink>
            <ButtonLink size="small" href={here(addDays(first, 7))} rel="next" keys="n">{words.next}</ButtonLink>
          </div>
        </div>
        {visits.length + meetings.length === 0 ? (
          <Panel flush>
            <EmptyState title={words.emptyWeek} action={mayPlan ? <ButtonLink href={`/plan/new?day=${first > today ? first : today}`}>{words.plan}</ButtonLink> : undefined}>{words.emptyHint}</EmptyState>
          </Panel>
        ) : null}
        <WeekGrid days={days} visits={visits} meetings={meetings} today={today} withOwner={whose === 'team'} actions={mayPlan ? visitActions : undefined} />
      </div>
    </>
  );
};

export default PlanPage;
