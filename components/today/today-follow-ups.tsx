import type { Colleague } from '@/components/outreach/colleague';
import type { FollowUpActions } from '@/components/outreach/follow-up-item';
import { FollowUpList } from '@/components/outreach/follow-up-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import { messages } from '@/lib/messages';

interface TodayFollowUpsProps {
  followUps: readonly FollowUpRow[];
  /** How many are mine in all, and how many the whole team has. */
  total: number;
  team: number;
  today: string;
  me: string;
  actions?: FollowUpActions;
  colleagues: readonly Colleague[];
}

export function TodayFollowUps({ followUps, total, team, today, me, actions, colleagues }: TodayFollowUpsProps) {
  const words = messages.today;
  const more = total > followUps.length ? <a href={`/outreach/follow-ups?ownerId=${me}`}>{words.allMine(total)}</a> : undefined;
  return (
    <Panel title={words.followUps} note={<a href="/outreach/follow-ups">{words.counts(total, team)}</a>} flush footer={more} className="today-follow-ups">
      {followUps.length > 0 ? (
        <FollowUpList followUps={followUps} today={today} actions={actions} colleagues={colleagues} />
      ) : (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      )}
    </Panel>
  );
}
