import type { Colleague } from './colleague';
import type { FollowUpActions } from './follow-up-item';
import { FollowUpList } from './follow-up-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import { messages } from '@/lib/messages';

interface TodayFollowUpsProps {
  followUps: readonly FollowUpRow[];
  /** How many are mine in all, and how many the whole team has; more than are counted, if so. */
  total: number;
  hasMore: boolean;
  team: number;
  teamHasMore: boolean;
  today: string;
  /** The list of my own, and of everybody's. */
  mineHref: string;
  teamHref: string;
  /** Nothing is mine, so the team's nearest ones stand here. */
  ofTeam?: boolean;
  actions?: FollowUpActions;
  colleagues: readonly Colleague[];
}

export function TodayFollowUps({ followUps, total, hasMore, team, teamHasMore, today, mineHref, teamHref, ofTeam = false, actions, colleagues }: TodayFollowUpsProps) {
  const words = messages.today;
  const more = !ofTeam && total > followUps.length ? <a href={mineHref}>{hasMore ? words.allOfMine : words.allMine(total)}</a> : undefined;
  return (
    <Panel title={ofTeam ? words.teamFollowUps : words.followUps} note={<a href={teamHref}>{words.counts(hasMore ? words.over(total) : String(total), teamHasMore ? words.over(team) : String(team))}</a>} flush footer={more} className="today-follow-ups">
      {followUps.length > 0 ? (
        <FollowUpList followUps={followUps} today={today} actions={actions} colleagues={colleagues} />
      ) : (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      )}
    </Panel>
  );
}
