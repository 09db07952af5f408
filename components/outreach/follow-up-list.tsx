import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import type { Colleague } from './colleague';
import { FollowUpItem, type FollowUpActions } from './follow-up-item';

interface FollowUpListProps {
  followUps: readonly FollowUpRow[];
  today: string;
  /** Left out for those who may only read. */
  actions?: FollowUpActions;
  colleagues?: readonly Colleague[];
  /** Names the owner of each: for lists of more than one person's. */
  withOwner?: boolean;
  /** On the page of the organization or contact itself, which says what it is. */
  withoutOrganizations?: boolean;
}

/** Follow-ups, each with the box that ticks it off. */
export function FollowUpList({ followUps, today, actions, colleagues = [], withOwner, withoutOrganizations }: FollowUpListProps) {
  return (
    <ul className="follow-ups">
      {followUps.map((followUp) => (
        <FollowUpItem
          key={followUp.id}
          followUp={withoutOrganizations ? { ...followUp, organizations: [], sample: false } : followUp}
          today={today}
          actions={actions}
          colleagues={colleagues}
          withOwner={withOwner}
        />
      ))}
    </ul>
  );
}
