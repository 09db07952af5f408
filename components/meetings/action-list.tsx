import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import type { CommitmentState } from '@/lib/domain/follow-through/commitment-state';
import type { Party } from '@/lib/domain/follow-through/party';
import type { TaskState } from '@/lib/domain/outreach/task-state';
import { messages } from '@/lib/messages';
import { PartyLinks } from './party-links';

interface ActionListProps {
  followUps: readonly { id: string; text: string; ownerName: string; dueOn: string; state: TaskState }[];
  promises: readonly { id: string; text: string; dueOn: string | null; state: CommitmentState; by: Party }[];
  today: string;
}

/** What is to be done after a meeting: follow-ups of ours and promises of the others, where they stand today. */
export function ActionList({ followUps, promises, today }: ActionListProps) {
  const { meeting: words } = messages.meetings;
  if (followUps.length + promises.length === 0) return <p className="muted">{words.noActions}</p>;
  return (
    <ul className="acted">
      {followUps.map(({ id, text, ownerName, dueOn, state }) => (
        <li key={id}><span>{text}<span className="under">{ownerName}</span></span> {state === 'open' ? <DueTag day={dueOn} today={today} /> : <Tag tone={state === 'done' ? 'good' : 'flat'}>{messages.outreach.taskStates[state]}</Tag>}</li>
      ))}
      {promises.map(({ id, text, dueOn, state, by }) => (
        <li key={id}>
          <span>{text}<span className="under">{by.organization ?? by.person ? <PartyLinks {...by} /> : words.ours}</span></span>
          {state !== 'open' ? <Tag tone={state === 'kept' ? 'good' : 'flat'}>{messages.followThrough.commitmentStates[state]}</Tag> : dueOn ? <DueTag day={dueOn} today={today} /> : <span className="muted">{words.noDay}</span>}
        </li>
      ))}
    </ul>
  );
}
