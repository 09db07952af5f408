import type { Metadata } from 'next';
import { FollowUpFilters } from '@/components/outreach/follow-up-filters';
import { FollowUpList } from '@/components/outreach/follow-up-list';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { TASK_STATES } from '@/lib/domain/outreach/task-state';
import { TimelineCursor } from '@/lib/domain/outreach/timeline-cursor';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { teamFollowUps } from '@/lib/services/outreach/team-follow-ups';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { followUpActions } from '../follow-up-actions';

export const metadata: Metadata = { title: messages.outreach.followUps.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

const FollowUpsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const team = await ask(colleagues, {});
  const ownerId = team.colleagues.find(({ id }) => id === one(params.ownerId))?.id;
  const state = TASK_STATES.find((known) => known === params.state) ?? 'open';
  const after = TimelineCursor.safeParse(params.after).success ? one(params.after) : undefined;
  const page = await ask(teamFollowUps, { ownerId, state, after });
  const { followUps: words, timeline, title } = messages.outreach;
  const hrefOf = (next?: string) =>
    `/outreach/follow-ups?${new URLSearchParams({ ...(ownerId && { ownerId }), state, ...(next && { after: next }) }).toString()}`;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: title, href: '/outreach' }]} />
      <div className="stack">
        <FollowUpFilters ownerId={ownerId} state={state} colleagues={team.colleagues} />
        <Panel flush>
          {page.followUps.length > 0 ? (
            <FollowUpList
              followUps={page.followUps}
              today={page.today}
              actions={allowedFor(actor)('outreach.write') ? followUpActions : undefined}
              colleagues={team.colleagues}
              withOwner
            />
          ) : (
            <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
          )}
        </Panel>
        {page.next || after ? (
          <p className="chips">
            {after ? <ButtonLink href={hrefOf()}>{timeline.soonest}</ButtonLink> : null}
            {page.next ? <ButtonLink href={hrefOf(page.next)} rel="next" keys="n">{words.later}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
    </>
  );
};

export default FollowUpsPage;
