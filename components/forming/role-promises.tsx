import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { CommitmentState } from '@/lib/domain/follow-through/commitment-state';
import { isLate } from '@/lib/domain/follow-through/is-late';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface RolePromisesProps {
  promises: readonly { id: string; text: string; state: CommitmentState; dueOn: string | null; activityId: string | null }[];
  today: string;
  /** The button that takes one away from the role, by its id. */
  unlink?: (id: string, text: string) => ReactNode;
}

/** The promises that carry a role, those due first before all. */
export function RolePromises({ promises, today, unlink }: RolePromisesProps) {
  const { forming: { role: words }, followThrough } = messages;
  if (promises.length === 0) return <p className="muted">{words.noPromises}</p>;
  return (
    <ul className="entries">
      {promises.map(({ id, text, state, dueOn, activityId }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
          <span>
            <Tag tone={state === 'kept' || state === 'partly' ? 'good' : state === 'broken' || isLate({ state, dueOn }, today) ? 'bad' : 'flat'}>
              {isLate({ state, dueOn }, today) ? words.late : followThrough.commitmentStates[state]}
            </Tag>{' '}
            {activityId ? <a href={`/outreach/${activityId}`}>{text}</a> : text}
            {dueOn ? <span className="muted text-xs"> {words.due(format.day(dueOn, 'year'))}</span> : null}
          </span>
          {unlink?.(id, text)}
        </li>
      ))}
    </ul>
  );
}
